package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.apache.pdfbox.Loader;

/** The steps of a search for a place to grow up, as a coordinator takes them on screen. */
final class CoalitionWalk {
    private final Visitor visitor;
    private final Page page;
    private final String path;

    CoalitionWalk(Visitor visitor, String path) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.path = path;
    }

    CoalitionWalk begin() {
        visitor.open(path + "/coalitie").assertNoSidewaysScroll().assertAccessible();
        assertThat(visitor.text()).contains("Er wordt nog niet gezocht");
        visitor.picture("coalitie-leeg");
        visitor.follow("Beginnen met zoeken naar een plek");
        fill("why", "Na zeven verhuizingen moet het stoppen.");
        fill("question", "Waar kan ik blijven, ook als het een keer misgaat?");
        fill("moves", "7");
        select("carrier", 1);
        send();
        assertThat(page.url()).endsWith("/coalitie");
        assertThat(visitor.text()).contains("7 keer", "Vandaag begonnen");
        return this;
    }

    /** A wish that is not followed asks a reason first, and waits to be told. */
    CoalitionWalk wish() {
        visitor.follow("Eigen woorden opschrijven");
        choose("kind", "wish");
        fill("ownWords", "Een kamer met een deur die dicht kan, en mijn hond.");
        send();
        visitor.follow("Wat doen we ermee");
        choose("answer", "partly");
        send();
        assertThat(visitor.text()).contains("Schrijf waarom het niet of maar deels lukt");
        visitor.forgetComplaints();
        fill("reasonForYouth", "De kamer wel. De hond blijft bij oma, want tante is allergisch.");
        send();
        assertThat(visitor.text()).contains("Nog niet verteld aan de jongere.");
        return this;
    }

    CoalitionWalk circle() {
        joins("Tante Lot", "tante", "nearest", "given");
        joins("Meneer Aziz", "oud-mentor", "near", "not-asked-yet");
        joins("", "buurvrouw van vroeger", "further", "without-name");
        assertThat(page.locator("svg.circle").getAttribute("aria-label")).contains("3 mensen");
        assertThat(visitor.text()).contains("Wil liever zonder naam.", "oud-mentor");
        return this;
    }

    private void joins(String who, String isTo, String ring, String consent) {
        visitor.open(path + "/join-circle");
        fill("who", who);
        fill("isTo", isTo);
        choose("ring", ring);
        fill("willDo", "Elke zondag samen eten.");
        choose("consent", consent);
        send();
    }

    /** Three places: one that is not possible, one with what it takes, one idea. */
    CoalitionWalk places() {
        raises("network", "Bij tante Lot");
        raises("foster", "Pleeggezin in de regio");
        raises("family-house", "Gezinshuis De Verzonnen Hoek");
        visitor.open(path + "/look-at-place-option?option=2");
        choose("outcome", "not-possible");
        send();
        assertThat(visitor.text()).contains("Schrijf waarom het niet kan");
        visitor.forgetComplaints();
        fill("why", "Er is nu geen gezin dat ook contact met moeder wil.");
        send();
        visitor.open(path + "/look-at-place-option?option=1");
        choose("outcome", "possible");
        fill("takes.0.what", "De zolder verbouwen");
        fill("takes.0.who", "gemeente");
        fill("takes.0.dueOn", "2026-04-10");
        send();
        assertThat(visitor.text())
                .contains("kan, als dit gebeurt", "De zolder verbouwen", "kan niet");
        return this;
    }

    private void raises(String kind, String which) {
        visitor.open(path + "/raise-place-option");
        choose("kind", kind);
        fill("which", which);
        fill("raisedBy", "de jongere");
        send();
    }

    /** Money with a name, and somebody who stays until the day that is proposed. */
    CoalitionWalk promises() {
        visitor.follow("Geld afspreken");
        fill("what", "De zolder van tante Lot");
        fill("euros", "2500");
        fill("organisation", "gemeente Bergen");
        fill("person", "A. Zonderland");
        fill("lastDay", "2026-12-31");
        send();
        assertThat(visitor.text()).contains("2.500 euro", "A. Zonderland van gemeente Bergen");
        visitor.follow("Toezegging vastleggen");
        select("circle", 1);
        fill("toWhat", "Ik ga niet weg, ook niet als je boos op me bent.");
        assertThat(field("lastDay").inputValue()).isNotEmpty();
        send();
        assertThat(visitor.text()).contains("Ik ga niet weg", "staat");
        return this;
    }

    CoalitionWalk choose() {
        visitor.open(path + "/choose-place?option=1");
        choose("youth", "agrees-but-different");
        fill("youthView", "Graag, maar liever met mijn hond.");
        fill("reasons", "Dichtbij school, en tante blijft.");
        fill("decidedBy", "jongere, moeder en jeugdbeschermer");
        send();
        assertThat(visitor.text()).contains("Schrijf waarom het toch deze plek wordt");
        visitor.forgetComplaints();
        fill("answerToYouth", "Je hond kan elke dag bij oma; dat is drie straten verder.");
        send();
        assertThat(visitor.text()).contains("Gekozen op", "eens, maar anders");
        return this;
    }

    CoalitionWalk aftercare() {
        visitor.follow("Nazorg afspreken");
        fill("who", "de trajectbegeleider");
        choose("rhythm", "monthly");
        fill("nextOn", "2026-03-12");
        fill("whatFor", "Langsgaan en luisteren, tot de achttiende verjaardag.");
        send();
        visitor.follow("Er was iemand langs");
        fill("howIsIt", "Rustig. Er wordt samen gegeten.");
        fill("youthSaid", "Ik slaap weer door.");
        send();
        assertThat(visitor.text())
                .contains("De volgende keer: ", "12 april", "Ik slaap weer door.");
        return this;
    }

    /** On one sheet of paper, both sides (A4). */
    void printsOnOneSheet() throws IOException {
        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    private void fill(String name, String text) {
        field(name).fill(text);
    }

    private void select(String name, int which) {
        field(name).selectOption(new SelectOption().setIndex(which));
    }

    private void choose(String name, String value) {
        TogetherTest.choose(page, name, value);
    }

    private void send() {
        TogetherTest.send(visitor);
    }
}
