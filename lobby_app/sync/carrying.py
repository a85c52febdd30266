"""From one journal to another on the same machine, without a receiver between them."""

from lobby_app.journal import Journal


def carry(source: Journal, target: Journal) -> int:
    """Give `target` every event that `source` holds and `target` lacks, own and copied. Returns how many.

    Chains are verified as for any copy. Raises JournalError (Gap, Fork, Malformed, DiskFull …); what came before
    it is kept.
    """
    held = {(stream.station, stream.epoch): stream.next_seq for stream in target.streams()}
    given = 0
    for stream in source.streams():
        if (stream.station, stream.epoch) == (target.station, target.epoch):
            continue
        begin = held.get((stream.station, stream.epoch), 1)
        while begin < stream.next_seq:
            taken = target.take(stream.station, stream.epoch, source.read(stream.station, stream.epoch, begin))
            given += taken.new
            begin = taken.next_seq
    return given
