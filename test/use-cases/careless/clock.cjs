/** Tells what the clock says, at once and a little later. */
exports.main = async () => {
  const [first, before] = [new Date().toISOString(), Date.now()];
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { first, before, later: new Date().toISOString(), after: Date.now() };
};
