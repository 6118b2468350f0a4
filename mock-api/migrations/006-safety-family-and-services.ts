import { circumstanceKinds, riskLevels, safetyEventKinds } from '#domain/safety/safety-event';
import { serviceKinds, serviceStages } from '#domain/services/service-need';
import { authorizationStatuses } from '#domain/utilization/authorization';
import {
  clinical,
  type Column,
  createTable,
  date,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  type Schema,
  text,
} from './columns.ts';

const createClinical = (
  schema: Schema,
  name: string,
  columns: Readonly<Record<string, Column>>,
  day: string,
) => createTable(schema, name, { ...clinical, ...columns }, { indexes: [['episodeId', day]] });

const createSafety = async (schema: Schema) => {
  const events = {
    kind: oneOf(safetyEventKinds),
    occurredAt: moment,
    occurredOn: date,
    summary: text,
    followUpDueAt: optional(moment),
    followedUpAt: optional(moment),
    closedAt: optional(moment),
  };
  await createClinical(schema, 'safetyEvents', events, 'occurredOn');
  const reviews = {
    answersId: text,
    on: date,
    level: oneOf(riskLevels),
    plan: text,
    meansSafety: text,
    nextCheckOn: optional(date),
  };
  await createClinical(schema, 'suicideRiskReviews', reviews, 'on');
  const checks = { on: date, overdose: optional(oneOf(['no', 'yes'])) };
  await createClinical(schema, 'safetyChecks', checks, 'on');
  const plans = {
    agreedOn: date,
    warningSigns: text,
    coping: text,
    distractions: text,
    people: text,
    professionals: text,
    safePlace: text,
  };
  await createClinical(schema, 'safetyPlans', plans, 'agreedOn');
  const circumstances = {
    kind: oneOf(circumstanceKinds),
    on: date,
    summary: text,
    planAcceptedOn: optional(date),
    discussedOn: optional(date),
  };
  await createClinical(schema, 'circumstanceChanges', circumstances, 'on');
};

const createFamily = async (schema: Schema) => {
  const supports = {
    name: text,
    relation: text,
    contact: oneOf(['supportive', 'unsafe']),
    consentScope: optional(text),
    consentEndsOn: optional(date),
    consentRevokedOn: optional(date),
  };
  await createClinical(schema, 'familySupports', supports, 'recordedAt');
  const sessions = {
    supportId: idOf('familySupports'),
    on: date,
    status: oneOf(['planned', 'held', 'cancelled']),
    minutes: optional(integer),
    topic: text,
  };
  await createClinical(schema, 'familySessions', sessions, 'on');
};

const createServices = async (schema: Schema) => {
  const needs = {
    kind: oneOf(serviceKinds),
    need: text,
    service: optional(text),
    stage: oneOf(serviceStages),
    stageSince: date,
    ownerName: optional(text),
    nextStep: optional(text),
    nextStepOn: optional(date),
    barrier: optional(text),
  };
  await createClinical(schema, 'serviceNeeds', needs, 'stageSince');
  const consents = {
    recipient: text,
    purpose: text,
    scope: text,
    signedOn: date,
    endsOn: optional(date),
    revokedOn: optional(date),
  };
  await createClinical(schema, 'consents', consents, 'signedOn');
  const authorizations = {
    payer: text,
    number: text,
    levelCode: text,
    serviceCode: text,
    unitType: oneOf(['day', 'hour', 'session', 'visit']),
    units: integer,
    startsOn: date,
    endsOn: date,
    status: oneOf(authorizationStatuses),
    nextReviewOn: optional(date),
    reviewBookedOn: optional(date),
  };
  await createClinical(schema, 'authorizations', authorizations, 'startsOn');
};

/** Safety events and plans, families, services, consents, authorizations. */
export const up = async (schema: Schema): Promise<void> => {
  await createSafety(schema);
  await createFamily(schema);
  await createServices(schema);
};
