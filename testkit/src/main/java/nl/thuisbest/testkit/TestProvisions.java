package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Typed.on;

import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.ProvisionId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.Provision;
import nl.thuisbest.core.law.Provisions;
import org.jspecify.annotations.Nullable;

/** The figures and articles of the law as they are today, for tests of the core without files. */
public final class TestProvisions {
    public static final Provisions ALL =
            new Provisions(
                    List.of(
                            figure(Provisions.AUTHORISATION_AT_MOST, "P1Y", "JW 6.1.12(2)"),
                            figure(Provisions.EMERGENCY_AT_MOST, "P4W", "JW 6.1.12(2)"),
                            figure(Provisions.FIRST_CONDITIONAL_AT_MOST, "P6M", "JW 6.1.12(2)"),
                            figure(Provisions.NEXT_CONDITIONAL_AT_MOST, "P1Y", "JW 6.1.12(2)"),
                            figure(Provisions.ADMISSION_AT_MOST, "P6M", "JW 6.1.6(5)"),
                            figure(Provisions.CONSENT_WITHDRAWN, "P14D", "JW 6.1.2(7)"),
                            figure(Provisions.AGE_OF_CONSENT, "P16Y", "JW 7.3.4(2)"),
                            figure(Provisions.AGE_OF_MAJORITY, "P18Y", "JW 6.1.1(1)"),
                            figure(Provisions.AFTER_MAJORITY_AT_MOST, "P6M", "JW 6.1.2(4)d"),
                            figure(Provisions.DOSSIER_KEPT, "P20Y", "JW 7.3.8(3)"),
                            rule(Articles.TITLE_NEEDED, "JW 6.1.2(1)"),
                            rule(Articles.NOTHING_LIGHTER, "JW 6.1.2(2)c"),
                            rule(Articles.HOLDER_AGREES, "JW 6.1.2(3)c"),
                            rule(Articles.SUSPENSION, "JW 6.1.12(5)"),
                            rule(Articles.TO_THE_COURT, "JW 6.1.7(1)"),
                            rule(Articles.COURT_OF_APPEAL, "JW 6.1.12(7)"),
                            rule(Articles.CONDITIONAL_PLAN, "JW 6.1.4(5)"),
                            rule(Articles.CONDITIONAL_MEASURES, "JW 6.1.4(6)"),
                            rule(Articles.CONDITIONAL_ACCEPTED, "JW 6.1.4(8)"),
                            rule(Articles.CONDITIONAL_CHANGED, "JW 6.1.5"),
                            rule(Articles.ADMISSION_MAY, "JW 6.1.6(3)"),
                            rule(Articles.LEAVE_GRANTED, "JW 6.4.1(1)"),
                            rule(Articles.LEAVE_CONSENT, "JW 6.4.1(3)"),
                            rule(Articles.LEAVE_REVOKED_MUST, "JW 6.4.1(4)"),
                            rule(Articles.LEAVE_REVOKED_MAY, "JW 6.4.1(5)"),
                            rule(Articles.PLAN_ADOPTED, "JW 6.2.9(1)"),
                            rule(Articles.PLAN_CONTENTS, "JW 6.2.10(1)"),
                            rule(Articles.PLAN_MEASURES, "JW 6.2.10(2)"),
                            rule(Articles.PLAN_MEDICAL, "JW 6.2.10(3)"),
                            rule(Articles.MEASURE_NEEDS_TITLE, "JW 6.3.1.1(1)"),
                            rule(Articles.MEASURE_LISTED, "JW 6.3.1.1(3)"),
                            rule(Articles.MEASURE_IN_PLAN, "JW 6.3.1.2(2)"),
                            rule(Articles.MEASURE_DECIDED, "JW 6.3.1.4(1)"),
                            rule(Articles.EMERGENCY_CONTINUED, "JW 6.3.1.2(5)"),
                            rule(Articles.SECLUSION, "JW 6.3.2.2(2)"),
                            rule(Articles.SECLUSION_PROLONGED, "JW 6.3.2.2(3)"),
                            rule(Articles.DURATION_TOLD, "JW 6.3.2.2(7)"),
                            rule(Articles.MEASURES_BY_DECREE, "JW 6.3.1.2(7)"),
                            rule(Articles.COMPLAINT_ANNULS, "JW 6.5.1(5)"),
                            rule(Articles.COMPLAINT_FOUNDED, "JW 6.5.1(6)"),
                            rule(Articles.COMPLAINT_SUSPENDS, "JW 6.5.2(1)"),
                            rule(Articles.APPEAL, "JW 6.5.4(1)"),
                            rule(Articles.APPEAL_DECIDES, "JW 6.5.6(3)"),
                            rule(Articles.GENERAL_COMPLAINT, "JW 4.2.1(5)"),
                            rule(Articles.QUALIFIED, "RJ 2")));

    private TestProvisions() {}

    private static Provision rule(ProvisionId id, String article) {
        return provision(id, null, article);
    }

    private static Provision figure(ProvisionId id, String term, String article) {
        return provision(id, new Term(term), article);
    }

    private static Provision provision(ProvisionId id, @Nullable Term term, String article) {
        return new Provision(
                id,
                Text.of(id.value()),
                term,
                List.of(),
                Force.LAW,
                new Source(article),
                new Validity(on("2024-01-01"), null),
                null);
    }
}
