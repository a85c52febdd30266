// signing: draws a person from the waist up who signs. Everything is a round stroke: arms, palms and fingers alike.
// The field is 300 wide and 300 high. A pose: {right, left: {shape, at: [x, y], turn, flip}, ghosts: [the same],
// arrows: [{points: [[x, y], …], both, times}], face: "calm" | "smile" | "ask", customer: true}.
// right is the right hand of the person drawn, who faces us. at: where the wrist is; turn: degrees clockwise.
.pragma library

const HEAD = [150, 66];
const UPPER = 72;
const LOWER = 66;
const SHOULDERS = {right: [101, 150], left: [199, 150]};
const LINE = 3.2;

// Each hand: layers of strokes [width, x, y, x, y, …], the wrist in 0, 0. One layer melts into one shape; a later one
// stands before the former ones. creases are thin lines.
const HANDS = {
    // Palm to the front, fingers up, the thumb towards the middle.
    open: {
        layers: [[[24, 0, 0, 0, -12], [33, 1, -18, 1, -30], [11, -13, -34, -20, -60], [11.5, -5, -40, -8, -72],
            [12, 5, -40, 7, -76], [11.5, 13, -36, 21, -67], [12, 12, -14, 32, -36]]],
        creases: [[-11, -29, 0, -33, 14, -31], [15, -12, 6, -20, 4, -28]]
    },
    // The index finger out, the others closed, the thumb over them.
    point: {
        layers: [[[23, 0, 0, 0, -10], [33, 0, -17, 0, -28], [12.5, 11, -30, 13, -80]],
            [[12, -13, -38, -13, -26]], [[12.5, -4, -42, -4, -27]], [[12.5, 5, -42, 5, -27]], [[12, 17, -12, 2, -24]]],
        creases: []
    },
    // A fist from the front with the thumb up; the arm comes from the side.
    thumb: {
        layers: [[[22, 0, 4, 8, 3], [42, 20, 2, 22, 2], [13.5, 15, -14, 17, -50]],
            [[11, 17, 20, 33, 20]], [[12, 17, 11, 37, 11]], [[12, 17, 1, 39, 1]], [[12, 17, -9, 38, -9]]],
        creases: []
    },
    thumb_bent: {
        layers: [[[22, 0, 4, 8, 3], [42, 20, 2, 22, 2], [13.5, 15, -14, 14, -33, 32, -40]],
            [[11, 17, 20, 33, 20]], [[12, 17, 11, 37, 11]], [[12, 17, 1, 39, 1]], [[12, 17, -9, 38, -9]]],
        creases: []
    },
    // Thumb and little finger out: somebody who sits.
    sit: {
        layers: [[[22, 0, 4, 8, 3], [42, 20, 2, 22, 2], [13.5, 13, -14, 8, -46], [11.5, 20, 19, 62, 23]],
            [[12, 17, 10, 37, 10]], [[12, 17, 0, 39, 0]], [[12, 17, -10, 37, -10]]],
        creases: []
    },
    // A flat hand like a tray: the palm up, the fingers to the side.
    palm_up: {
        layers: [[[20, 0, 0, 10, 2], [22, 12, 4, 26, 6], [10, 26, 0, 62, -5], [10, 28, 4, 67, 1], [10, 28, 9, 65, 8],
            [10, 26, 13, 57, 14], [12, 12, -2, 36, -17]]],
        creases: [[34, 3, 60, -1], [36, 7, 62, 5], [36, 11, 58, 11], [12, 3, 22, 8, 28, 10]]
    },
    // A flat hand, its back up, the fingers to the side.
    palm_down: {
        layers: [[[11, 14, 10, 36, 19]], [[20, 0, 0, 10, 0], [22, 12, 0, 26, 0], [10, 28, -5, 58, -5], [10, 28, -1, 67, 0],
            [10, 28, 5, 63, 6]]],
        creases: [[36, -2, 62, -2], [36, 3, 62, 3]]
    }
};

function stroked(context, points, width, colour) {
    context.beginPath();
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.moveTo(points[0], points[1]);
    for (let at = 2; at < points.length; at += 2)
        context.lineTo(points[at], points[at + 1]);
    context.stroke();
}

/** Strokes that melt into one shape with one outline. */
function melted(context, strokes, fill, line) {
    for (const [width, ...points] of strokes)
        stroked(context, points, width + LINE, line);
    for (const [width, ...points] of strokes)
        stroked(context, points, width - LINE, fill);
}

function ellipse(context, x, y, across, high, fill, line, width) {
    context.beginPath();
    context.ellipse(x - across, y - high, across * 2, high * 2);
    context.fillStyle = fill;
    context.fill();
    if (width > 0) {
        context.lineWidth = width;
        context.strokeStyle = line;
        context.stroke();
    }
}

function filled(context, path, fill, line) {
    context.beginPath();
    path(context);
    context.closePath();
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = LINE;
    context.strokeStyle = line;
    context.stroke();
}

/** Where the elbow is: outwards and down from the line between shoulder and wrist. */
function elbow(shoulder, wrist, outward) {
    const across = wrist[0] - shoulder[0], down = wrist[1] - shoulder[1];
    const reach = Math.max(Math.hypot(across, down), 1);
    const share = Math.min(reach, UPPER + LOWER - 1);
    const along = (UPPER * UPPER - LOWER * LOWER + share * share) / (2 * share);
    const off = Math.sqrt(Math.max(UPPER * UPPER - along * along, 0));
    const unit = [across / reach, down / reach];
    const sides = [[-unit[1], unit[0]], [unit[1], -unit[0]]];
    // Of the two ways to bend, the one whose elbow hangs lower and further out.
    const side = sides.sort((a, b) => b[1] + b[0] * outward * 0.9 - a[1] - a[0] * outward * 0.9)[0];
    return [shoulder[0] + unit[0] * along + side[0] * off, shoulder[1] + unit[1] * along + side[1] * off];
}

function arm(context, name, hand, colours) {
    const shoulder = SHOULDERS[name];
    const bent = hand.elbow ?? elbow(shoulder, hand.at, name === "right" ? -1 : 1);
    const cuff = [bent[0] + (hand.at[0] - bent[0]) * 0.86, bent[1] + (hand.at[1] - bent[1]) * 0.86];
    melted(context, [[20, ...cuff, ...hand.at]], colours.skin, colours.line);
    melted(context, [[25, ...cuff, bent[0] + (hand.at[0] - bent[0]) * 0.7, bent[1] + (hand.at[1] - bent[1]) * 0.7]], colours.shirt, colours.line);
    const end = [bent[0] + (hand.at[0] - bent[0]) * 0.76, bent[1] + (hand.at[1] - bent[1]) * 0.76];
    melted(context, [[34, ...shoulder, ...bent], [30, ...bent, ...end]], colours.jacket, colours.line);
}

function placed(context, name, hand, drawing) {
    context.save();
    context.translate(hand.at[0], hand.at[1]);
    const turned = name === "left" !== (hand.flip === true);
    if (turned)
        context.scale(-1, 1);
    context.rotate((hand.turn ?? 0) * Math.PI / 180);
    drawing();
    context.restore();
}

function handDrawn(context, name, hand, colours) {
    const shape = HANDS[hand.shape];
    placed(context, name, hand, () => {
        for (const layer of shape.layers)
            melted(context, layer, colours.skin, colours.line);
        for (const crease of shape.creases)
            stroked(context, crease, 2, colours.line);
    });
}

/** Where a hand was before: its outline alone. */
function ghost(context, name, hand, colours) {
    placed(context, name, hand, () => {
        for (const layer of HANDS[hand.shape].layers)
            melted(context, layer, colours.paper, colours.ghost);
    });
}

/** A smooth way through the points, as short straight pieces. */
function smooth(points) {
    if (points.length < 3)
        return points;
    const way = [];
    for (let at = 0; at < points.length - 1; at += 1) {
        const [a, b, c, d] = [points[Math.max(at - 1, 0)], points[at], points[at + 1], points[Math.min(at + 2, points.length - 1)]];
        for (let step = 0; step < 12; step += 1) {
            const t = step / 12;
            way.push([0, 1].map(axis => 0.5 * (2 * b[axis] + (c[axis] - a[axis]) * t + (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t + (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t)));
        }
    }
    way.push(points[points.length - 1]);
    return way;
}

function flat(points) {
    return points.reduce((all, point) => all.concat(point), []);
}

function headOf(way, size) {
    const tip = way[way.length - 1];
    let back = way.length - 2;
    while (back > 0 && Math.hypot(tip[0] - way[back][0], tip[1] - way[back][1]) < size)
        back -= 1;
    const angle = Math.atan2(tip[1] - way[back][1], tip[0] - way[back][0]);
    const wing = turn => [tip[0] + Math.cos(angle + turn) * size, tip[1] + Math.sin(angle + turn) * size];
    return flat([wing(2.5), tip, wing(-2.5)]);
}

function arrow(context, one, colours) {
    const way = smooth(one.points);
    const strokes = [flat(way), headOf(way, 15)];
    if (one.both)
        strokes.push(headOf([...way].reverse(), 15));
    if ((one.times ?? 1) > 1) {
        const tip = way[way.length - 1], before = way[Math.max(way.length - 3, 0)];
        const length = Math.max(Math.hypot(tip[0] - before[0], tip[1] - before[1]), 1);
        const back = [(before[0] - tip[0]) / length * 13, (before[1] - tip[1]) / length * 13];
        strokes.push(headOf(way, 15).map((value, at) => value + back[at % 2]));
    }
    for (const stroke of strokes)
        stroked(context, stroke, 11, colours.line);
    for (const stroke of strokes)
        stroked(context, stroke, 5.5, colours.arrow);
}

function body(context, colours) {
    filled(context, to => {
        to.moveTo(84, 300);
        to.lineTo(80, 196);
        to.quadraticCurveTo(80, 140, 118, 132);
        to.lineTo(150, 124);
        to.lineTo(182, 132);
        to.quadraticCurveTo(220, 140, 220, 196);
        to.lineTo(216, 300);
    }, colours.jacket, colours.line);
    filled(context, to => {
        to.moveTo(130, 128);
        to.lineTo(150, 196);
        to.lineTo(170, 128);
    }, colours.shirt, colours.line);
    melted(context, [[26, 150, 100, 150, 124]], colours.skin, colours.line);
    filled(context, to => {
        to.moveTo(133, 118);
        to.lineTo(150, 142);
        to.lineTo(138, 156);
        to.lineTo(124, 129);
    }, colours.shirt, colours.line);
    filled(context, to => {
        to.moveTo(167, 118);
        to.lineTo(150, 142);
        to.lineTo(162, 156);
        to.lineTo(176, 129);
    }, colours.shirt, colours.line);
    stroked(context, [150, 196, 150, 300], LINE, colours.line);
}

function head(context, face, colours) {
    const [x, y] = HEAD;
    // The hair behind, then ears, face, and the hair before.
    ellipse(context, x, y - 8, 45, 46, colours.hair, colours.line, LINE);
    ellipse(context, x - 39, y + 6, 7, 10, colours.skin, colours.line, LINE);
    ellipse(context, x + 39, y + 6, 7, 10, colours.skin, colours.line, LINE);
    ellipse(context, x, y + 2, 37, 43, colours.skin, colours.line, LINE);
    filled(context, to => {
        to.moveTo(x - 38, y - 4);
        to.quadraticCurveTo(x - 40, y - 50, x, y - 50);
        to.quadraticCurveTo(x + 40, y - 50, x + 38, y - 4);
        to.quadraticCurveTo(x + 28, y - 14, x + 24, y - 26);
        to.quadraticCurveTo(x - 4, y - 18, x - 22, y - 26);
        to.quadraticCurveTo(x - 30, y - 14, x - 38, y - 4);
    }, colours.hair, colours.line);
    const asks = face === "ask";
    for (const side of [-1, 1]) {
        ellipse(context, x + side * 14, y + 4, 3.4, 4.4, colours.line, colours.line, 0);
        const high = asks ? y - 13 : y - 7;
        context.beginPath();
        context.lineWidth = 3.4;
        context.strokeStyle = colours.line;
        context.moveTo(x + side * 7, high);
        context.quadraticCurveTo(x + side * 14, high - (asks ? 8 : 5), x + side * 22, high + 1);
        context.stroke();
    }
    stroked(context, [x, y + 6, x - 3, y + 15, x + 2, y + 16], 2.4, colours.line);
    context.beginPath();
    context.lineWidth = 3.4;
    context.strokeStyle = colours.line;
    const wide = face === "smile" ? 15 : 10, deep = face === "smile" ? 13 : face === "ask" ? 3 : 6;
    context.moveTo(x - wide, y + 25 - deep / 4);
    context.quadraticCurveTo(x, y + 25 + deep, x + wide, y + 25 - deep / 4);
    context.stroke();
}

/** The customer from behind, in the near corner. */
function customer(context, colours) {
    // Whole, with both shoulders inside the picture.
    context.save();
    context.translate(22, 48);
    context.scale(0.85, 0.85);
    filled(context, to => {
        to.moveTo(-20, 320);
        to.quadraticCurveTo(-16, 276, 30, 272);
        to.quadraticCurveTo(76, 276, 82, 320);
    }, colours.other, colours.ghost);
    ellipse(context, 30, 252, 25, 28, colours.other, colours.ghost, LINE);
    context.restore();
}

/** Draw a pose, `size` pixels wide and high. */
function draw(context, pose, size, colours) {
    context.save();
    context.scale(size / 300, size / 300);
    context.lineCap = "round";
    context.lineJoin = "round";
    const hands = [["right", pose.right], ["left", pose.left]].filter(one => one[1] !== undefined && one[1] !== null);
    for (const one of pose.ghosts ?? [])
        ghost(context, one.side ?? "right", one, colours);
    body(context, colours);
    head(context, pose.face ?? "smile", colours);
    if (pose.customer)
        customer(context, colours);
    for (const name of ["right", "left"])
        if (!hands.some(one => one[0] === name))
            melted(context, [[34, ...SHOULDERS[name], name === "right" ? 84 : 216, 320]], colours.jacket, colours.line);
    for (const [name, hand] of hands)
        arm(context, name, hand, colours);
    for (const [name, hand] of hands)
        handDrawn(context, name, hand, colours);
    for (const one of pose.arrows ?? [])
        arrow(context, one, colours);
    context.restore();
}
