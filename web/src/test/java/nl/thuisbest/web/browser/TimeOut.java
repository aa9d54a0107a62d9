package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;

import java.util.List;

/** The decision of a time-out, as it is filled in on its page. */
final class TimeOut {
    private TimeOut() {}

    static void decide(Filling form, String target) {
        form.with("triedAtHome", "Opa kwam, Sem sliep een nacht bij hem.")
                .with("riskAsFacts", "Twee keer in een week een deur stuk; broertje sliep elders.")
                .with("whyClosedIsNeeded", "Sem doet de deur voor Pim niet meer open.")
                .with("lighterConsidered", "Bij opa kan tot maandag niet: hij is weg.")
                .with("ownProposal", "Bij opa, of anders een paar dagen op de groep.")
                .with("stateNow", "Moe en boos, wil zelf een paar dagen rust.")
                .with("reasonForYouth", "Je hebt hulp nodig om thuis te kunnen wonen.")
                .with("heard.0.who", "Sem")
                .with("heard.0.opinion", "agrees-but-different")
                .with("heard.0.ownWords", "Een paar dagen, en dan naar huis.")
                .more("heard")
                .with("heard.1.who", "moeder")
                .with("heard.1.opinion", "agrees")
                .lines(
                        "returnConditions",
                        List.of(
                                "Twee gesprekken met Pim erbij",
                                "Opa slaapt de eerste nacht thuis"))
                .with("targetReturn", target)
                .with("danger", "false")
                .ifAsked("notKept", "Belde drie avonden niet en sliep elders.")
                .with("decidingVote", HANNEKE)
                .send();
    }
}
