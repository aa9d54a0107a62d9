package nl.thuisbest.rulebook.read;

import java.util.Collection;
import java.util.List;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.law.Moments;
import nl.thuisbest.core.programme.Derived;

/** What the code knows and a rulebook may name: the borders of what data can say. */
final class Known {
    static final Collection<String> ACTIONS =
            List.of(
                    "refer",
                    "name-person",
                    "record-earlier-help",
                    "judge-criterion",
                    "indicate",
                    "decline",
                    "form-team",
                    "join-team",
                    "leave-team",
                    "give-task",
                    "register-authorisation",
                    "end-authorisation",
                    "convert-authorisation",
                    "register-allocation",
                    "place",
                    "start-mst",
                    "adopt-plan",
                    "evaluate-plan",
                    "contact-school",
                    "arrange-day-activity",
                    "cancel-day-activity",
                    "plan-leave",
                    "give-consent",
                    "grant-leave",
                    "start-leave",
                    "end-leave",
                    "revoke-leave",
                    "plan-return",
                    "meet-gate",
                    "reopen-gate",
                    "return-home",
                    "stay-longer",
                    "suspend",
                    "withdraw-suspension",
                    "report-relapse",
                    "decide-time-out",
                    "end-time-out",
                    "record-night",
                    "let-go",
                    "give-notice",
                    "start-aftercare",
                    "hand-over",
                    "close",
                    "follow-up",
                    "measure",
                    "go-back",
                    "link-sibling",
                    "correct-entry",
                    "erase-entry");

    private Known() {}

    static void tell(Names names) {
        names.know(Kind.EVENT, EventNames.all());
        names.know(Kind.MOMENT, Moments.ALL);
        names.know(Kind.ACTION, ACTIONS);
        names.know(Kind.PART, Parts.OF_A_DOSSIER);
        names.know(Kind.PAGE, Parts.PAGES);
        names.know(Kind.ROLE, Roles.OF_THE_ORGANISATION.stream().map(RoleId::value).toList());
        names.know(Kind.CRITERION_FACT, Derived.OF_CRITERIA);
        names.know(Kind.GATE_FACT, Derived.OF_GATES);
    }
}
