import type { Rule } from './rule.ts';
import { avoidedTerms } from './rules/avoided-terms/rule.ts';
import { bankCard } from './rules/bank-card/rule.ts';
import { bodyName } from './rules/body-name/rule.ts';
import { changeAgrees } from './rules/change-agrees/rule.ts';
import { contactAgrees } from './rules/contact-agrees/rule.ts';
import { contactComplete } from './rules/contact-complete/rule.ts';
import { converterMarks } from './rules/converter-marks/rule.ts';
import { dayExists } from './rules/day-exists/rule.ts';
import { deadlineAgrees } from './rules/deadline-agrees/rule.ts';
import { deadlineOver } from './rules/deadline-over/rule.ts';
import { deadlinePassed } from './rules/deadline-passed/rule.ts';
import { documentNumber } from './rules/document-number/rule.ts';
import { documentNumberTitle } from './rules/document-number-title/rule.ts';
import { doneAfterPublished } from './rules/done-after-published/rule.ts';
import { doubledWords } from './rules/doubled-words/rule.ts';
import { emailForm } from './rules/email-form/rule.ts';
import { followUpAgrees } from './rules/follow-up-agrees/rule.ts';
import { followUpMissing } from './rules/follow-up-missing/rule.ts';
import { halfWidthMarks } from './rules/half-width-marks/rule.ts';
import { headingLevel } from './rules/heading-level/rule.ts';
import { headingSequence } from './rules/heading-sequence/rule.ts';
import { headingUnnumbered } from './rules/heading-unnumbered/rule.ts';
import { historyDates } from './rules/history-dates/rule.ts';
import { historyExplained } from './rules/history-explained/rule.ts';
import { identityNumber } from './rules/identity-number/rule.ts';
import { inspectionAgrees } from './rules/inspection-agrees/rule.ts';
import { inspectionOrder } from './rules/inspection-order/rule.ts';
import { itemEmpty } from './rules/item-empty/rule.ts';
import { itemRepeated } from './rules/item-repeated/rule.ts';
import { labelStyle } from './rules/label-style/rule.ts';
import { markSlips } from './rules/mark-slips/rule.ts';
import { marksPaired } from './rules/marks-paired/rule.ts';
import { measureSequence } from './rules/measure-sequence/rule.ts';
import { mobileContact } from './rules/mobile-contact/rule.ts';
import { mobileNumber } from './rules/mobile-number/rule.ts';
import { moneyUnit } from './rules/money-unit/rule.ts';
import { oddSpace } from './rules/odd-space/rule.ts';
import { outcomeCounts } from './rules/outcome-counts/rule.ts';
import { patientNamed } from './rules/patient-named/rule.ts';
import { penaltyNamed } from './rules/penalty-named/rule.ts';
import { phoneForm } from './rules/phone-form/rule.ts';
import { phoneMarks } from './rules/phone-marks/rule.ts';
import { placeholderLeft } from './rules/placeholder-left/rule.ts';
import { postBoxForm } from './rules/post-box-form/rule.ts';
import { postcodeAgrees } from './rules/postcode-agrees/rule.ts';
import { publishedPlausible } from './rules/published-plausible/rule.ts';
import { publishedStated } from './rules/published-stated/rule.ts';
import { reviewsSigned } from './rules/reviews-signed/rule.ts';
import { sectionsPresent } from './rules/sections-present/rule.ts';
import { shareAgrees } from './rules/share-agrees/rule.ts';
import { statusAgrees } from './rules/status-agrees/rule.ts';
import { statusLabel } from './rules/status-label/rule.ts';
import { statusSection } from './rules/status-section/rule.ts';
import { statusTotalAgrees } from './rules/status-total-agrees/rule.ts';
import { statusUnderHeading } from './rules/status-under-heading/rule.ts';
import { statusWords } from './rules/status-words/rule.ts';
import { sumAgrees } from './rules/sum-agrees/rule.ts';
import { totalAgrees } from './rules/total-agrees/rule.ts';
import { unfinishedDeadline } from './rules/unfinished-deadline/rule.ts';
import { unfinishedExplained } from './rules/unfinished-explained/rule.ts';
import { unitAgrees } from './rules/unit-agrees/rule.ts';
import { wardBed } from './rules/ward-bed/rule.ts';
import { windowAgrees } from './rules/window-agrees/rule.ts';
import { windowAnswerable } from './rules/window-answerable/rule.ts';
import { windowLength } from './rules/window-length/rule.ts';
import { windowOpens } from './rules/window-opens/rule.ts';
import { windowStated } from './rules/window-stated/rule.ts';
import { wrongWords } from './rules/wrong-words/rule.ts';
import { yearStated } from './rules/year-stated/rule.ts';
import { yearUnclear } from './rules/year-unclear/rule.ts';

/** Every rule that is run, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  statusAgrees,
  deadlineAgrees,
  windowAgrees,
  inspectionAgrees,
  contactAgrees,
  publishedStated,
  publishedPlausible,
  itemRepeated,
  itemEmpty,
  statusSection,
  statusUnderHeading,
  statusWords,
  statusLabel,
  unfinishedExplained,
  unfinishedDeadline,
  followUpAgrees,
  followUpMissing,
  headingSequence,
  headingUnnumbered,
  headingLevel,
  labelStyle,
  measureSequence,
  totalAgrees,
  statusTotalAgrees,
  sumAgrees,
  unitAgrees,
  moneyUnit,
  shareAgrees,
  changeAgrees,
  identityNumber,
  mobileNumber,
  mobileContact,
  bankCard,
  wardBed,
  patientNamed,
  penaltyNamed,
  sectionsPresent,
  reviewsSigned,
  avoidedTerms,
  dayExists,
  inspectionOrder,
  yearStated,
  yearUnclear,
  doneAfterPublished,
  deadlinePassed,
  deadlineOver,
  historyDates,
  historyExplained,
  windowLength,
  windowOpens,
  windowStated,
  windowAnswerable,
  outcomeCounts,
  phoneForm,
  phoneMarks,
  postcodeAgrees,
  emailForm,
  contactComplete,
  postBoxForm,
  wrongWords,
  marksPaired,
  documentNumber,
  doubledWords,
  halfWidthMarks,
  markSlips,
  oddSpace,
  placeholderLeft,
  converterMarks,
  bodyName,
  documentNumberTitle,
];
