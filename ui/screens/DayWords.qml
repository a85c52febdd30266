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
}
