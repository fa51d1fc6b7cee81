/*
 * The weighted mean as the server reckons it: whole numbers only, weights in hundredths, rounded once, half up.
 * average([{mark: "5", weight: "300"}, …]) is null for no marks, else {weighted, weights, hundredths} as BigInt.
 * outside: {weighted, weights} in hundredths of marks that are not on the page, or null.
 */
export function average(marks, outside = null) {
  let { weighted, weights } = outside ?? { weighted: 0n, weights: 0n };
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

/* "21400 5000" as the page has it: both sums in hundredths; null for nothing. */
export function sums(text) {
  const [weighted, weights] = text?.split(" ") ?? [];
  return weights ? { weighted: BigInt(weighted), weights: BigInt(weights) } : null;
}

/* "5×1 + 4×3 = 17; 17 ÷ 4 = 4,25", with marks elsewhere "200 (in other columns) + 5×1 + …". */
export function trace(marks, point = ".", outside = null, words = "") {
  const mean = average(marks, outside);
  if (!mean) return "";
  const elsewhere = outside ? [`${plain(outside.weighted, point)} (${words})`] : [];
  const sum = [...elsewhere, ...marks.map(({ mark, weight }) => `${mark}×${plain(weight, point)}`)].join(" + ");
  return `${sum} = ${plain(mean.weighted, point)}; ${plain(mean.weighted, point)} ÷ ${plain(mean.weights, point)} = ${shown(mean.hundredths, point)}`;
}
