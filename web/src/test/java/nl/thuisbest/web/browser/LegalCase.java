package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.PIM;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.YOUSSEF;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Objects;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.action.Desk;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.JsonTree;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One young person up to the day of the legal step: what came before is done by the team as the
 * product's own actions, written as a program would send them.
 */
final class LegalCase {
    private static final JsonMapper JSON = new JsonMapper();

    private final Running server;
    private @Nullable Dossier dossier;

    LegalCase(Running server) {
        this.server = server;
    }

    /** Inside since 19 January under an ordinary authorisation of seven months. */
    static LegalCase placed(Running server, String given) {
        return until(server, given, "2026-08-19");
    }

    /** The same, with another first day without a title. */
    static LegalCase until(Running server, String given, String until) {
        return new LegalCase(server)
                .referred(given, "2010-06-04")
                .authorised("ordinary", "2026-01-19", until)
                .indicated()
                .placed("2026-01-19");
    }

    /** At home with leave since 24 February, granted with the consent the law asks. */
    static LegalCase home(Running server, String given) {
        return placed(server, given)
                .does(
                        YOUSSEF,
                        "plan-leave",
                        """
                        {"period": {"from": "2026-02-24", "until": "2026-03-24"},
                         "purpose": "return-home", "route": "by-decision",
                         "conditions": ["Belt Pim als het niet gaat"], "on": "2026-02-20"}
                        """)
                .does(
                        HANNEKE,
                        "give-consent",
                        """
                        {"to": "leave", "leave": "1", "on": "2026-02-21"}
                        """)
                .does(
                        MEREL,
                        "grant-leave",
                        """
                        {"leave": "1", "on": "2026-02-21"}
                        """)
                .does(
                        HANNEKE,
                        "return-home",
                        """
                        {"leave": "1", "dayPlan": "Overdag bij opa in de werkplaats.",
                         "on": "2026-02-24"}
                        """);
    }

    /** Suspended since 5 March. */
    static LegalCase suspended(Running server, String given) {
        return home(server, given)
                .does(
                        HANNEKE,
                        "give-consent",
                        """
                        {"to": "suspension", "on": "2026-03-04"}
                        """)
                .does(
                        MEREL,
                        "suspend",
                        """
                        {"reason": "Thuis gaat het goed; de hulp komt iedere week.",
                         "on": "2026-03-05"}
                        """);
    }

    private TrajectoryId id() {
        return Objects.requireNonNull(dossier).id();
    }

    String path() {
        return "/trajecten/" + id();
    }

    /** Somebody of the team does this, and it must be accepted. */
    @CanIgnoreReturnValue
    LegalCase does(Colleague who, String action, String json) {
        var desk = server.part(Desk.class);
        var account = server.part(StaffBook.class).find(who.id()).orElseThrow();
        var opened = desk.open(action, dossier == null ? null : id(), new SignedIn(account));
        var read =
                switch (desk.read(opened, JsonTree.read(JSON, json), Walk.WORDS)) {
                    case Bound.Whole<? extends Action>(var value) -> value;
                    case Bound.Broken<? extends Action>(var problems) ->
                            throw new AssertionError(action + ": " + problems);
                };
        int seen = dossier == null ? 0 : opened.dossier().revision();
        switch (desk.act(opened, seen, read, List.of())) {
            case Desk.Outcome.Done(var next) -> dossier = next;
            case Desk.Outcome.Refused(var reasons) ->
                    throw new AssertionError(action + " was refused: " + reasons);
            case Desk.Outcome.Overtaken(var meanwhile) ->
                    throw new AssertionError(action + " met " + meanwhile.size() + " others");
        }
        return this;
    }

    /** Referred without a programme; a coordinator and a scientist look which help fits. */
    LegalCase lookedAt(String given, String born) {
        return referred("nog-te-kiezen", given, born)
                .does(
                        ROOS,
                        "form-team",
                        """
                        {"members": [%s, %s], "tasks": [],
                         "deviation": "Eerst samen kijken, dan de taken.", "on": "2026-01-06"}
                        """
                                .formatted(member(ROOS), member(HANNEKE)));
    }

    @CanIgnoreReturnValue
    private LegalCase referred(String given, String born) {
        return referred("thuisbest", given, born);
    }

    @CanIgnoreReturnValue
    private LegalCase referred(String programme, String given, String born) {
        return does(
                ROOS,
                "refer",
                """
                {"programme": "%s",
                 "youth": {"given": "%s", "family": "Wolkenveld", "born": "%s"},
                 "carers": [{"person": {"given": "Ilse", "family": "Wolkenveld"},
                             "relation": "mother", "gezag": true}],
                 "referrer": "certified-institution", "organisation": "Jeugdbescherming Waterveen",
                 "contact": "Lotte Kuip", "municipality": "Waterveen",
                 "frame": "supervision-order",
                 "situation": "Ruzies thuis, slaapt soms elders.",
                 "whyOrdinaryHelpFallsShort": "MST stopte omdat het niet veilig was.",
                 "whatThisAdds": "Kort verblijf en MST vanaf dag een.",
                 "interpreter": false, "on": "2026-01-05"}
                """
                        .formatted(programme, given, born));
    }

    /** Team, frame and indication. */
    @CanIgnoreReturnValue
    private LegalCase indicated() {
        does(
                ROOS,
                "form-team",
                """
                {"members": [%s], "tasks": [], "deviation": "De taken verdelen we morgen.",
                 "on": "2026-01-06"}
                """
                        .formatted(
                                String.join(
                                        ",",
                                        member(ROOS),
                                        member(HANNEKE),
                                        member(PIM),
                                        member(YOUSSEF),
                                        member(MEREL))));
        does(
                ROOS,
                "register-frame",
                """
                {"frame": "supervision-order",
                 "period": {"from": "2025-12-01", "until": "2026-12-01"},
                 "decidedBy": "Rechtbank Waterland", "on": "2026-01-06"}
                """);
        return does(
                HANNEKE,
                "indicate",
                """
                {"reasons": "Kort verblijf, en MST vanaf de eerste dag.",
                 "deviation": "De criteria bespraken we aan tafel; ze staan er morgen bij.",
                 "on": "2026-01-12"}
                """);
    }

    /**
     * The court's authorisation of this kind.
     *
     * @param until the first day it no longer holds
     */
    @CanIgnoreReturnValue
    private LegalCase authorised(String kind, String from, String until) {
        return does(
                ROOS,
                "register-authorisation",
                """
                {"kind": "%s", "frame": "supervision-order",
                 "period": {"from": "%s", "until": "%s"}, "court": "Rechtbank Waterland",
                 "declaration": "Hanneke Lichtveld, NIP 000002, onderzocht op 10 januari",
                 "on": "%s"}
                """
                        .formatted(kind, from, until, from));
    }

    /** Inside from that day. */
    @CanIgnoreReturnValue
    private LegalCase placed(String on) {
        return does(
                ROOS,
                "place",
                """
                {"site": "veerhuis", "group": "De Steiger", "room": "kamer 3", "on": "%s"}
                """
                        .formatted(on));
    }

    private static String member(Colleague who) {
        return who.roles().stream()
                .map(role ->
                        "{\"staff\": \"%s\", \"role\": \"%s\"}".formatted(who.id(), role.value()))
                .findFirst()
                .orElseThrow();
    }
}
