/** Runs steps one after the other, names each, and closes with the one line that counts. */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, notRun: 0 };
  const red = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const begun = Date.now();
    const result = await step.run();
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.notRun) {
      total.notRun += 1;
      console.log(`not run: ${result.notRun}`);
    }
    if (result.failed > 0) red.push(step.name);
    console.log(`── ${step.name}: ${result.passed} passed, ${result.failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`);
  }
  if (red.length > 0) console.log(`\nRed: ${red.join(" · ")}`);
  return total;
}

/** Prints the closing line and answers the exit status; `strict` also refuses what could not run. */
export function close(total, strict) {
  if (total.notRun > 0) console.log(`${total.notRun} part(s) could not run here; see the lines “not run:” above.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 || (strict && total.notRun > 0) ? 1 : 0;
}
