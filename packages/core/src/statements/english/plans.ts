import { listWords } from "../../text/list-words.ts";

/** What a speaker calls what the own side has resolved to do. */
export const ownPlanNouns: readonly string[] = listWords(`
  plan, plans, pledge, pledges, promise, promises, commitment, commitments, policy, policies, package, strategy,
  agenda, programme, program, priorities, proposals, manifesto
`);

/** What is set up or spent to carry out a plan: what it will do is part of the plan. */
export const instruments: readonly string[] = listWords(`
  fund, funds, funding, package, investment, investments, money, program, programs, programme, programmes, policy,
  policies, plan, plans, project, projects, upgrade, upgrades, centre, centres, center, centers, service, services, scheme,
  schemes, taskforce, legislation, law, laws, bill, initiative, initiatives, strategy, measure, measures, reform,
  reforms, grant, grants, facility, facilities, hub, hubs, agency, office, commissioner, commission, council,
  panel, review, inquiry, trial, trials, pilot, pilots, rollout, roll-out, works, construction, station, stations, school,
  schools, hospital, hospitals, clinic, clinics, road, roads, bridge, line, link, network, portal, website, register,
  system, systems, guarantee, target, targets, agreement, partnership, partnerships, package, contribution,
  commitment, change, changes, support, resources, tax, cut, cuts, rate, threshold, payment, payments, allowance, bonus,
  concession, concessions, incentive, incentives, standard, standards, body, authority, academy, campaign,
  campaigns, place, places, position, positions, element, elements, stage, stages, phase, phases, round
`);

/** Whom or what a plan is for, told by the verb: "families will receive …". */
export const receivingVerbs: readonly string[] = listWords(`
  receive, get, gain, have, qualify, pay, keep, choose
`);

/** What tells that a plan is carried out from some day on. */
export const startingVerbs: readonly string[] = listWords(`
  start, begin, commence, open, operate, apply, run, continue, remain, work, focus, go, expire
`);

/** What tells the parts of a plan. */
export const partVerbs: readonly string[] = listWords(`
  include, involve, comprise, contain, cover, feature, consist, provide, support, fund, deliver
`);

/** What a plan is claimed to bring about: an effect, which binds nobody. */
export const effectVerbs: readonly string[] = listWords(`
  create, boost, help, mean, lead, ensure, benefit, result, grow, drive, ease, cause, make, allow, enable, encourage, bring,
  generate, save, cost, see, flow, prevent, damage, destroy, hurt, harm, undermine, weaken, worsen, push, force, leave,
  show, send, prove, add, increase, reduce, improve, strengthen, stimulate, attract, spur, unlock, discourage, fall, rise
`);

/** Passives that tell what somebody has to bear, not what a plan does. */
export const sufferedVerbs: readonly string[] = listWords(`
  needed, forced, affected, expected, hit, hurt, lost, worried, disappointed, surprised, remembered, concerned
`);
