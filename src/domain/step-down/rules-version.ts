/** Version of the readiness code; raised with every change that can change a result. */
export const readinessRulesVersion = '1.0.0';
