/** Faults of the surroundings, whose message is all that somebody at a terminal needs. */
const known = new Set(['SettingError', 'DatabaseInUse', 'MigrationRefused', 'NotADemonstration']);

const isKnown = (error: unknown): error is Error => error instanceof Error && known.has(error.name);

const messageOf = (error: unknown): string | null => {
  if (isKnown(error)) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'EADDRINUSE') return 'The port is taken. Set PORT to another one.';
  if (error.code === 'EACCES')
    return 'The port or folder may not be used. Set PORT or STEPDOWN_DATA.';
  if (error.code === 'ECONNREFUSED') return 'DATABASE_URL names a server that does not answer.';
  return null;
};

/** Runs a command; a fault of the surroundings ends it with one line, any other one with its trace. */
export const stopOnKnownFault = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    const message = messageOf(error);
    if (message === null) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
};
