// sense: breaks a phrase into large lines by sense, and finds the largest size at which they fit.
// A clause between punctuation stays whole where it can; one that is too long is cut into lines of about equal length,
// Latin between words, Chinese beside small words and never inside a word that it knows or inside a number.
.pragma library

const AFTER = "的了吗呢吧着后前时和或、";
const BEFORE = "请您我在把给到从为和或再先可需这那并就也都会能不帮带对跟让用";
const LATIN = /[A-Za-z0-9]/;
const LATIN_WIDTH = 0.56;
const CHINESE_WIDTH = 1.02;
const LINE_HEIGHT = 1.4;

function clauses(text) {
    return text.match(/[^，。；：？！,.;:?!]+[，。；：？！,.;:?!]*\s*/g) ?? [text];
}

/** Words filled into lines of at most `across` letters. */
function filled(words, across) {
    const lines = [];
    for (const word of words) {
        const last = lines.length - 1;
        if (last >= 0 && lines[last].length + 1 + word.length <= across)
            lines[last] += " " + word;
        else
            lines.push(word);
    }
    return lines;
}

function cutLatin(clause, across) {
    const words = clause.trim().split(/\s+/);
    const fewest = filled(words, across).length;
    let width = across;
    while (width > 1 && filled(words, width - 1).length === fewest)
        width -= 1;
    return filled(words, width);
}

function insideWord(clause, at, words) {
    return words.some(word => {
        const from = clause.lastIndexOf(word, at - 1);
        return from >= 0 && from < at && at < from + word.length;
    });
}

/** How bad it would be to break before the letter `at`; `ideal`: where an equal share would break. */
function badness(clause, at, ideal, words) {
    const before = clause[at - 1], behind = clause[at];
    let cost = (at - ideal) * (at - ideal) * 0.4;
    // A number keeps its unit, a Latin word its letters, and no line begins with a space.
    if (LATIN.test(before) && LATIN.test(behind) || behind === " " || before === " " && /[0-9]/.test(clause[at - 2] ?? ""))
        cost += 40;
    if (/[，。；：？！、]/.test(behind))
        cost += 40;
    if (insideWord(clause, at, words))
        cost += 28;
    if (AFTER.includes(before))
        cost -= 3;
    else if (BEFORE.includes(behind))
        cost -= 2;
    // A small word that leads on must not hang at the end of a line.
    if (BEFORE.includes(before))
        cost += 4;
    if (AFTER.includes(behind))
        cost += 6;
    return cost;
}

/** `more`: lines beyond the fewest, where those would tear something. */
function cutChinese(clause, across, words, more) {
    const count = Math.ceil(clause.length / across) + more;
    if (count < 2)
        return [clause];
    const ideal = clause.length / count;
    let best = 1, least = Infinity;
    for (let at = Math.max(1, clause.length - across * (count - 1)); at <= Math.min(across, clause.length - 1); at += 1) {
        const cost = badness(clause, at, ideal, words);
        if (cost < least)
            [best, least] = [at, cost];
    }
    if (least > 25 && more === 0 && clause.length > count)
        return cutChinese(clause, across, words, 1);
    return [clause.slice(0, best)].concat(cutChinese(clause.slice(best), across, words, 0));
}

/** Lines of at most `across` letters, each as full as whole clauses allow. */
function broken(text, across, latin, words) {
    const lines = [];
    for (const clause of clauses(text)) {
        const last = lines.length - 1;
        const bare = clause.replace(/\s+$/, "");
        if (last >= 0 && lines[last].length + bare.length <= across)
            lines[last] += clause;
        else
            lines.push(...(bare.length <= across ? [clause] : latin ? cutLatin(clause, across) : cutChinese(bare, across, words, 0)));
    }
    return lines.map(line => line.replace(/\s+$/, ""));
}

/**
 * {size, text}: the largest size from `largest` down to `smallest` at which the lines fit into room and height, px.
 * Whole clauses are worth a smaller size down to 0.6 of the largest; below that a clause is rather cut.
 */
function fitting(text, room, height, largest, smallest, latin, words) {
    for (let size = largest; size > smallest; size -= 8) {
        const across = Math.max(1, Math.floor(room / (size * (latin ? LATIN_WIDTH : CHINESE_WIDTH))));
        const whole = clauses(text).every(clause => clause.trim().length <= across);
        const lines = broken(text, across, latin, words);
        const fits = lines.length * size * LINE_HEIGHT <= height && lines.every(line => line.length <= across);
        if (fits && (whole || size < largest * 0.6))
            return {size: size, text: lines.join("\n")};
    }
    const across = Math.max(1, Math.floor(room / (smallest * (latin ? LATIN_WIDTH : CHINESE_WIDTH))));
    return {size: smallest, text: broken(text, across, latin, words).join("\n")};
}
