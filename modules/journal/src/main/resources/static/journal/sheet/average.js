/*
 * The weighted mean as the server reckons it: whole numbers only, weights in hundredths, rounded once, half up.
 * average([{mark: "5", weight: "300"}, …]) is null for no marks, else {weighted, weights, hundredths} as BigInt.
 */
export function average(marks) {
  let weighted = 0n;
  let weights = 0n;
  for (const { mark, weight } of marks) {
    weighted += BigInt(mark) * BigInt(weight);
    weights += BigInt(weight);
  }
  if (weights === 0n) return null;
  return { weighted, weights, hundredths: (200n * weighted + weights) / (2n * weights) };
}

/* 471n as "4,71". */
export function shown(hundredths, point = ".") {
  return `${hundredths / 100n}${point}${String(hundredths % 100n).padStart(2, "0")}`;
}

/* 250 as "2,5", 300 as "3". */
export function plain(hundredths, point = ".") {
  return shown(BigInt(hundredths), point).replace(/(\D)?0{1,2}$/, (zeros) => (/^\D/.test(zeros) ? "" : zeros.replace(/0+$/, "")));
}

/* "5×1 + 4×3 = 17; 17 ÷ 4 = 4,25": marks of one weight stand together only where they follow each other. */
export function trace(marks, point = ".") {
  const mean = average(marks);
  if (!mean) return "";
  const sum = marks.map(({ mark, weight }) => `${mark}×${plain(weight, point)}`).join(" + ");
  return `${sum} = ${plain(mean.weighted, point)}; ${plain(mean.weighted, point)} ÷ ${plain(mean.weights, point)} = ${shown(mean.hundredths, point)}`;
}
