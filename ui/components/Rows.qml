// Rows: a Repeater whose items stay when its list becomes another one: only what differs is handed on, and only as many
// items are made or taken away as the list grew or shrank. A list that is drawn anew at each touch costs the eye frames.
// list: an array of plain values; key: the name of what tells one row from another, where rows come, go or move, so that
// nothing becomes another thing under a finger; without it a row is known by its place. of(index): what an item begins
// with. The root of the delegate declares `required property int index` and `property var modelData: rows.of(index)`.
// spare: items that are too many are hidden and kept for a longer list; the delegate says `visible: index < rows.used`.
import QtQuick
import QtQml.Models

Repeater {
    id: rows

    property var list: []
    property string key: ""
    property bool spare: false
    readonly property int used: rows.list?.length ?? 0
    // How often an item was made: `count` runs ahead of itemAt(), so what looks for an item has to wait for this.
    property int made: 0
    // What the items hold now.
    property var held: []

    function of(index: int): var {
        return rows.held[index];
    }

    function same(one: var, other: var): bool {
        return rows.key.length === 0 || one[rows.key] === other[rows.key];
    }

    function follow() {
        const list = rows.list ?? [];
        const before = rows.held;
        const shorter = Math.min(before.length, list.length);
        let start = 0;
        while (start < shorter && rows.same(before[start], list[start]))
            start++;
        let end = 0;
        while (end < shorter - start && rows.same(before[before.length - 1 - end], list[list.length - 1 - end]))
            end++;
        rows.held = list;
        if (rows.spare) {
            for (let index = 0; index < list.length; index++)
                rows.hand(index, before[index]);
            while (places.count < list.length)
                places.append({
                    place: places.count
                });
            return;
        }
        if (before.length - end > start)
            places.remove(start, before.length - end - start);
        for (let index = start; index < list.length - end; index++)
            places.insert(index, {
                place: index
            });
        const shift = list.length - before.length;
        for (let index = 0; index < list.length; index++) {
            if (index >= start && index < list.length - end)
                continue;
            rows.hand(index, before[index < start ? index : index - shift]);
        }
    }

    function hand(index: int, former: var) {
        const item = rows.itemAt(index);
        if (item !== null && JSON.stringify(former) !== JSON.stringify(rows.held[index]))
            item["modelData"] = rows.held[index];
    }

    model: ListModel {
        id: places
    }
    onListChanged: rows.follow()
    // From now on its value is set from here: a binding would look into the list while it is being changed.
    onItemAdded: (index, item) => {
        item["modelData"] = rows.held[index];
        rows.made += 1;
    }
}
