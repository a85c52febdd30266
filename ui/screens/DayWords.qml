// DayWords: a date (YYYY-MM-DD) as people say it.
pragma Singleton
import QtQuick
import theme

QtObject {
    function date(day: string): date {
        const parts = day.split("-").map(Number);
        return new Date(parts[0], parts[1] - 1, parts[2], 12);
    }

    function locale(): var {
        return Qt.locale(Theme.latin ? "en_GB" : "zh_CN");
    }

    /** 'Sunday, 22 November' or '11 月 22 日 星期日'. */
    function name(day: string): string {
        return day ? date(day).toLocaleDateString(locale(), Theme.latin ? "dddd, d MMMM" : "M 月 d 日 dddd") : "";
    }

    /** 'Sun 22 Nov' or '22 日 周日'. */
    function brief(day: string): string {
        return day ? date(day).toLocaleDateString(locale(), Theme.latin ? "ddd d MMM" : "M 月 d 日 ddd") : "";
    }

    /** What of a day is not done yet; empty if nothing. view: Day.view. */
    function left(view: var): string {
        const parts = [];
        if (view.tasks.length > 0)
            parts.push(qsTr("%n task(s)", "", view.tasks.length));
        if (view.open > 0)
            parts.push(qsTr("%n customer(s) not seen off", "", view.open));
        return parts.join(qsTr(", "));
    }
}
