package nl.thuisbest.web.jw301;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.people.Bsn;

/** The conditions and constraints of iJw 3.2 on a JW301, on a message whose form is right. */
final class Rules {
    private static final LocalDate SINCE = LocalDate.of(2020, 12, 31);
    private static final Set<String> IN_A_TERM = Set.of("2", "4", "6");
    private static final Set<String> UNITS_IN_A_TERM = Set.of("14", "16", "83", "84");

    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private Rules(LocalDate today) {
        this.today = today;
    }

    static List<Fault> faults(Node message, LocalDate today) {
        var rules = new Rules(today);
        message.find("Client").ifPresent(rules::client);
        return List.copyOf(rules.faults);
    }

    private void fault(boolean wrong, String rule, Node at) {
        if (wrong) {
            faults.add(Fault.rule(rule, at));
        }
    }

    private static LocalDate day(Node node, String way) {
        return LocalDate.parse(node.value(way));
    }

    private static boolean has(Node node, String way) {
        return node.find(way).isPresent();
    }

    private void client(Node client) {
        client.find("Bsn").ifPresent(bsn -> fault(!elevenProof(bsn.text()), "CS002", bsn));
        person(client);
        client.find("Communicatie")
                .ifPresent(communication ->
                        fault(
                                communication.value("Vorm").equals("1")
                                        != has(communication, "Taal"),
                                "CD007",
                                communication));
        client.find("Geboortedatum/Datum")
                .ifPresent(born ->
                        fault(day(client, "Geboortedatum/Datum").isAfter(today), "TR135", born));
        client.find("Contactgegevens").stream()
                .flatMap(all -> all.all("Contact").stream())
                .forEach(this::contact);
        for (var relation :
                client.find("Relaties").map(all -> all.all("Relatie")).orElse(List.of())) {
            person(relation);
            relation.find("Contact").ifPresent(this::contact);
        }
        client.find("ToegewezenProducten").stream()
                .flatMap(all -> all.all("ToegewezenProduct").stream())
                .forEach(this::product);
    }

    private static boolean elevenProof(String digits) {
        try {
            return !new Bsn(digits).value().isEmpty();
        } catch (Invalid e) {
            return false;
        }
    }

    private void person(Node person) {
        var use = person.find("Naam/NaamGebruik");
        boolean partner = has(person, "Naam/Partnernaam");
        use.ifPresent(node ->
                fault(
                        !(partner ? Set.of("1", "2", "3", "4") : Set.of("1", "6"))
                                .contains(node.text()),
                        "CS050",
                        node));
    }

    private void contact(Node contact) {
        var kind = contact.value("Soort");
        contact.find("Adres")
                .ifPresent(address -> {
                    boolean dutch = address.value("LandCode").equals("NL");
                    fault(dutch && !has(address, "Huis"), "CD025", address);
                    fault(has(address, "Postcode") != has(address, "LandCode"), "CD005", address);
                    fault(
                            (kind.equals("01") || kind.equals("03")) && !has(address, "Postcode"),
                            "CD034",
                            address);
                    address.find("Postcode")
                            .ifPresent(code ->
                                    fault(
                                            dutch
                                                    && !code.text()
                                                            .matches("[1-9][0-9]{3}[a-zA-Z]{2}"),
                                            "CS089",
                                            code));
                });
        contact.find("Periode")
                .ifPresent(period -> {
                    fault(!kind.equals("04"), "CD009", period);
                    if (has(period, "Begindatum") && has(period, "Einddatum")) {
                        fault(
                                day(period, "Einddatum").isBefore(day(period, "Begindatum")),
                                "CS003",
                                period);
                    }
                });
    }

    private void product(Node given) {
        boolean budget = has(given, "Budget");
        boolean code = has(given, "Product/Code");
        var volume = given.find("Omvang");
        var end = given.find("Einddatum");
        boolean late =
                end.map(node -> LocalDate.parse(node.text().strip()).isAfter(SINCE)).orElse(true);
        end.ifPresent(node ->
                fault(
                        LocalDate.parse(node.text().strip()).isBefore(day(given, "Ingangsdatum")),
                        "CS003",
                        node));
        fault(budget && end.isEmpty(), "CD075", given);
        fault(given.value("Omvang/Frequentie").equals("2") && end.isEmpty(), "CD076", given);
        fault(!budget && !has(given, "Product"), "CD079", given);
        fault(code && !budget && volume.isEmpty(), "CD041", given);
        volume.ifPresent(node -> {
            fault(budget, "CD077", node);
            fault(!code && late, "CD080", node);
            fault(
                    UNITS_IN_A_TERM.contains(node.value("Eenheid"))
                            && late
                            && !IN_A_TERM.contains(node.value("Frequentie")),
                    "CS338",
                    node);
        });
    }
}
