package nl.thuisbest.core.law;

import java.util.List;
import nl.thuisbest.core.kernel.ProvisionId;

/**
 * The rules of the rulebook by which a decision can be refused. Their article is data: a refusal
 * names the rule, and takes the article of the edition in force on the day of the action.
 */
public final class Articles {
    /** Nobody is kept inside without an authorisation. */
    public static final ProvisionId TITLE_NEEDED = new ProvisionId("titel-nodig");

    /** An authorisation only when nothing lighter will do. */
    public static final ProvisionId NOTHING_LIGHTER = new ProvisionId("grond-niets-lichters");

    /** The consent of who has gezag, where the authorisation rests on it. */
    public static final ProvisionId HOLDER_AGREES = new ProvisionId("instemming-gezag");

    /** Suspending, and withdrawing it. */
    public static final ProvisionId SUSPENSION = new ProvisionId("schorsen-instemming");

    /** Who may go to the court against an admission or a withdrawal. */
    public static final ProvisionId TO_THE_COURT = new ProvisionId("naar-de-rechter");

    /** Appeal against a ruling on an authorisation. */
    public static final ProvisionId COURT_OF_APPEAL = new ProvisionId("hoger-beroep");

    /** The plan of a conditional authorisation says who may decide on admission. */
    public static final ProvisionId CONDITIONAL_PLAN = new ProvisionId("voorwaardelijk-plan");

    /** The measures that a conditional plan may hold. */
    public static final ProvisionId CONDITIONAL_MEASURES =
            new ProvisionId("voorwaardelijk-maatregelen");

    /** The young person accepts the help of the conditional plan. */
    public static final ProvisionId CONDITIONAL_ACCEPTED =
            new ProvisionId("voorwaardelijk-aanvaard");

    /** A conditional plan is changed with consent of the young person only. */
    public static final ProvisionId CONDITIONAL_CHANGED =
            new ProvisionId("voorwaardelijk-wijzigen");

    /** Admission when conditions are not kept. */
    public static final ProvisionId ADMISSION_MAY = new ProvisionId("opneming-mag");

    /** Who grants leave, and when. */
    public static final ProvisionId LEAVE_GRANTED = new ProvisionId("verlof-verlenen");

    /** The consent that leave needs. */
    public static final ProvisionId LEAVE_CONSENT = new ProvisionId("verlof-instemming");

    /** Leave that must be revoked. */
    public static final ProvisionId LEAVE_REVOKED_MUST = new ProvisionId("verlof-intrekken-moet");

    /** Leave that may be revoked, or get other conditions. */
    public static final ProvisionId LEAVE_REVOKED_MAY = new ProvisionId("verlof-intrekken-mag");

    /** Who adopts the plan. */
    public static final ProvisionId PLAN_ADOPTED = new ProvisionId("plan-samen-met-jongere");

    /** What a plan says. */
    public static final ProvisionId PLAN_CONTENTS = new ProvisionId("plan-inhoud");

    /** The consent that measures in the plan need. */
    public static final ProvisionId PLAN_MEASURES = new ProvisionId("plan-maatregelen-instemming");

    /** The consent that medical treatment in the plan needs. */
    public static final ProvisionId PLAN_MEDICAL = new ProvisionId("plan-behandeling-arts");

    /** A measure needs an authorisation. */
    public static final ProvisionId MEASURE_NEEDS_TITLE =
            new ProvisionId("maatregel-alleen-van-de-lijst");

    /** Inside, only measures of the closed list. */
    public static final ProvisionId MEASURE_LISTED = new ProvisionId("maatregel-gesloten-lijst");

    /** A measure stands in the plan, but in an emergency. */
    public static final ProvisionId MEASURE_IN_PLAN = new ProvisionId("maatregel-in-plan");

    /** Who decides a measure, and after what. */
    public static final ProvisionId MEASURE_DECIDED = new ProvisionId("maatregel-besluit");

    /** The consent that going on after twelve hours needs. */
    public static final ProvisionId EMERGENCY_CONTINUED =
            new ProvisionId("noodmaatregel-voortzetten");

    /** Seclusion: from which age, and in an emergency only. */
    public static final ProvisionId SECLUSION = new ProvisionId("insluiting-wanneer");

    /** How long seclusion lasts, and who prolongs it once. */
    public static final ProvisionId SECLUSION_PROLONGED = new ProvisionId("insluiting-duur");

    /** The young person is told beforehand how long it lasts. */
    public static final ProvisionId DURATION_TOLD = new ProvisionId("maatregel-duur-vooraf");

    /** What more is asked of measures, cameras among them, by decree. */
    public static final ProvisionId MEASURES_BY_DECREE = new ProvisionId("maatregel-nadere-regels");

    /** A founded complaint annuls. */
    public static final ProvisionId COMPLAINT_ANNULS = new ProvisionId("klacht-vernietigt");

    /** After a founded complaint the committee may order a new decision. */
    public static final ProvisionId COMPLAINT_FOUNDED = new ProvisionId("klacht-nieuwe-beslissing");

    /** Suspending what is complained of. */
    public static final ProvisionId COMPLAINT_SUSPENDS =
            new ProvisionId("klacht-schorst-op-verzoek");

    /** Appeal against the decision on a complaint. */
    public static final ProvisionId APPEAL = new ProvisionId("klacht-beroep");

    /** Who annuls the decision on a complaint decides on the complaint. */
    public static final ProvisionId APPEAL_DECIDES = new ProvisionId("beroep-beslist-klacht");

    /** What the provider answers to an opinion on a general complaint. */
    public static final ProvisionId GENERAL_COMPLAINT = new ProvisionId("klacht-oordeel-antwoord");

    /** Who is a qualified behavioural scientist. */
    public static final ProvisionId QUALIFIED =
            new ProvisionId("gekwalificeerde-gedragswetenschapper");

    /** All that a refusal names, besides the figures of {@link Provisions#COMPUTED_WITH}. */
    public static final List<ProvisionId> REFUSED_BY =
            List.of(
                    TITLE_NEEDED,
                    NOTHING_LIGHTER,
                    HOLDER_AGREES,
                    SUSPENSION,
                    TO_THE_COURT,
                    COURT_OF_APPEAL,
                    CONDITIONAL_PLAN,
                    CONDITIONAL_MEASURES,
                    CONDITIONAL_ACCEPTED,
                    CONDITIONAL_CHANGED,
                    ADMISSION_MAY,
                    LEAVE_GRANTED,
                    LEAVE_CONSENT,
                    LEAVE_REVOKED_MUST,
                    LEAVE_REVOKED_MAY,
                    PLAN_ADOPTED,
                    PLAN_CONTENTS,
                    PLAN_MEASURES,
                    PLAN_MEDICAL,
                    MEASURE_NEEDS_TITLE,
                    MEASURE_LISTED,
                    MEASURE_IN_PLAN,
                    MEASURE_DECIDED,
                    EMERGENCY_CONTINUED,
                    SECLUSION,
                    SECLUSION_PROLONGED,
                    DURATION_TOLD,
                    MEASURES_BY_DECREE,
                    COMPLAINT_ANNULS,
                    COMPLAINT_FOUNDED,
                    COMPLAINT_SUSPENDS,
                    APPEAL,
                    APPEAL_DECIDES,
                    GENERAL_COMPLAINT,
                    QUALIFIED);

    private Articles() {}
}
