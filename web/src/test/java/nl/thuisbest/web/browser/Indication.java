package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;

import java.util.List;

/** What is known before it is decided whether this programme fits. */
final class Indication {
    private static final List<String> WANTED =
            List.of(
                    "ernst-op-twee-levensgebieden",
                    "gewone-mst-niet-toereikend",
                    "kader",
                    "opvoeders-willen");
    private static final List<String> AGAINST =
            List.of(
                    "opname-ggz-nodig",
                    "autismespectrum",
                    "psychiatrische-problemen",
                    "woont-zelfstandig");

    private Indication() {}

    static void judgeAll(Walk walk) {
        WANTED.forEach(criterion -> judge(walk, criterion, "met"));
        AGAINST.forEach(criterion -> judge(walk, criterion, "not-met"));
    }

    private static void judge(Walk walk, String criterion, String finding) {
        walk.does(HANNEKE, "judge-criterion")
                .with("criterion", criterion)
                .with("finding", finding)
                .with("evidence", "Besproken met moeder en de jeugdbeschermer.")
                .with("saidBy", "Ilse Wolkenveld")
                .send();
    }

    static void authorise(Walk walk) {
        walk.does(ROOS, "register-authorisation")
                .with("kind", "ordinary")
                .with("frame", "supervision-order")
                .with("period.from", "2026-03-19")
                .with("period.last", "2026-10-18")
                .with("court", "Rechtbank Waterland")
                .with("declaration", "Hanneke Lichtveld, NIP 000002, onderzocht op 10 maart")
                .send();
    }
}
