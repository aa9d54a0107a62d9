package nl.thuisbest.web.jw301;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.trajectory.Volume;
import nl.thuisbest.core.trajectory.VolumePer;
import nl.thuisbest.core.trajectory.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a message that is right says.
 *
 * @param municipality its code of four digits
 */
public record Allocation(String municipality, NewPerson client, List<Product> products) {
    public Allocation {
        products = List.copyOf(products);
    }

    /**
     * One allocated product.
     *
     * @param number of the allocation
     * @param code of the product, or of its category when it names no product
     * @param until first day after it, or null when it is open
     * @param volume null for a budget, pieces or euros
     */
    public record Product(
            String number,
            String code,
            LocalDate decidedOn,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Volume volume) {}

    static Allocation of(Node message) {
        var client = message.find("Client").orElseThrow();
        return new Allocation(
                message.value("Header/Afzender"),
                new NewPerson(
                        new Line(given(client)),
                        new Line(family(client)),
                        born(client),
                        new Bsn(client.value("Bsn")),
                        null,
                        null),
                client.find("ToegewezenProducten").stream()
                        .flatMap(all -> all.all("ToegewezenProduct").stream())
                        .map(Allocation::product)
                        .toList());
    }

    private static String given(Node client) {
        var names = client.value("Naam/Voornamen");
        return names.isEmpty()
                ? Optional.of(client.value("Naam/Voorletters"))
                        .filter(letters -> !letters.isEmpty())
                        .orElse("-")
                : names;
    }

    private static String family(Node client) {
        var name = client.find("Naam/Geslachtsnaam").orElseThrow();
        return (name.value("Voorvoegsel") + " " + name.value("Achternaam")).strip();
    }

    /** A date of which a part is not known is none (DatumGebruik). */
    private static @Nullable BirthDate born(Node client) {
        return client.find("Geboortedatum/DatumGebruik").isPresent()
                ? null
                : new BirthDate(LocalDate.parse(client.value("Geboortedatum/Datum")));
    }

    private static Product product(Node given) {
        var end = given.value("Einddatum");
        var code = given.value("Product/Code");
        return new Product(
                given.value("ToewijzingNummer"),
                code.isEmpty() ? given.value("Product/Categorie") : code,
                LocalDate.parse(given.value("Toewijzingsdatum")),
                LocalDate.parse(given.value("Ingangsdatum")),
                end.isEmpty() ? null : LocalDate.parse(end).plusDays(1),
                volume(given));
    }

    private static @Nullable Volume volume(Node given) {
        var amount = given.value("Omvang/Volume");
        if (amount.isEmpty() || Integer.parseInt(amount) < 1) {
            return null;
        }
        int number = Integer.parseInt(amount);
        var per =
                switch (given.value("Omvang/Frequentie")) {
                    case "1" -> VolumePer.DAY;
                    case "2" -> VolumePer.WEEK;
                    case "4" -> VolumePer.MONTH;
                    default -> VolumePer.WHOLE_PERIOD;
                };
        return switch (given.value("Omvang/Eenheid")) {
            case "01" -> new Volume(number, VolumeUnit.MINUTES, per);
            case "04" -> new Volume(number, VolumeUnit.HOURS, per);
            case "14" -> new Volume(number, VolumeUnit.NIGHTS, per);
            case "16" -> new Volume(number * 4, VolumeUnit.HOURS, per);
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "[Allocation]";
    }
}
