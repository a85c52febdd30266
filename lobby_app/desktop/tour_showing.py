"""The customer's side in the picture tour: on staff's own screen, and on a display of their own."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtQml import QQmlComponent

from .models import Models
from .second_display import component_of, made_by
from .tour import Album


def showing_part(album: Album, models: Models, phrase: str) -> None:
    customer = models.customer
    customer.show(phrase)
    album.take("phrase")
    customer.toggle("dark")
    customer.toggle("answers")
    album.take("dark-answers")
    customer.answered("yes")
    album.take("answered")
    customer.toggle("turned")
    album.take("turned")
    customer.toggle("turned")
    customer.switchLanguage()
    customer.toggle("dark")
    customer.toggle("larger")
    album.take("other-language-larger")
    customer.close()
    customer.reset()
    with display_of_customer(album):
        album.take("welcome")
        customer.show(phrase)
        album.take("phrase")
        customer.toggle("answers")
        customer.answered("no")
        album.take("answered")
    customer.close()
    customer.reset()


@contextmanager
def display_of_customer(album: Album) -> Iterator[None]:
    """The window that a second display would show, in front."""
    assert album.stage is not None
    component: QQmlComponent = component_of(album.stage.engine)
    window = made_by(component, 38)
    window.resize(*album.size)
    window.show()
    album.beside = window
    try:
        yield
    finally:
        album.beside = None
        window.close()
        window.deleteLater()
        album.stage.window.requestActivate()
