// arrows: where an arrow key leads: to the next control in its direction, in the nearest group that holds one.
// A scroller ends the search, for beyond its last control the key scrolls; a list moves on by itself.
.pragma library

/** Whatever below an item can take the focus now. */
function stops(item, found) {
    for (const child of item.children) {
        if (!child.visible || !child.enabled)
            continue;
        if (child.activeFocusOnTab)
            found.push(child);
        else
            stops(child, found);
    }
    return found;
}

/** How far one box lies beyond another in a direction, and how far aside; undefined where it does not. */
function beyond(here, there, across, forward) {
    const one = across ? here : Qt.rect(here.y, here.x, here.height, here.width);
    const other = across ? there : Qt.rect(there.y, there.x, there.height, there.width);
    const away = forward ? other.x - (one.x + one.width) : one.x - (other.x + other.width);
    const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
    if (away < -1 || shared <= 0)
        return undefined;
    return {
        away: away,
        aside: Math.abs(one.y + one.height / 2 - other.y - other.height / 2)
    };
}

function nearest(from, scope, across, forward) {
    const box = item => item.mapToItem(scope, Qt.rect(0, 0, item.width, item.height));
    const here = box(from);
    let best = null;
    let least = null;
    for (const one of stops(scope, [])) {
        const found = one === from ? undefined : beyond(here, box(one), across, forward);
        if (found === undefined)
            continue;
        if (best === null || found.away < least.away - 1 || found.away < least.away + 1 && found.aside < least.aside) {
            best = one;
            least = found;
        }
    }
    return best;
}

/** Where a key leads from a control; null where it leads nowhere. */
function target(from, key) {
    const across = key === Qt.Key_Left || key === Qt.Key_Right;
    if (!across && key !== Qt.Key_Up && key !== Qt.Key_Down)
        return null;
    const forward = key === Qt.Key_Right || key === Qt.Key_Down;
    for (let scope = from.parent; scope !== null; scope = scope.parent) {
        const around = scope.parent;
        const scrolled = around !== null && around.contentItem === scope && around.flickableDirection !== undefined;
        if (scrolled && around.currentIndex !== undefined)
            return null;
        const found = nearest(from, scope, across, forward);
        if (found !== null || scrolled)
            return found;
    }
    return null;
}
