package nl.thuisbest.web.jw301;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Volume;
import nl.thuisbest.core.trajectory.VolumePer;
import nl.thuisbest.core.trajectory.VolumeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading an allocation: all of it, or every fault with its element, line and rule. */
class Jw301Test {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private static List<Fault> faults(byte[] message) {
        return switch (Jw301.read(message, TODAY)) {
            case Jw301.Read.Refused(var faults) -> faults;
            case Jw301.Read.Fine _ -> List.of();
        };
    }

    @Test
    void a_right_message_gives_who_it_is_about_and_each_product_with_its_days_and_volume() {
        assertThat(faults(Messages.good())).isEmpty();
        var read = (Jw301.Read.Fine) Jw301.read(Messages.good(), TODAY);
        var allocation = read.allocation();
        assertThat(allocation.municipality()).isEqualTo("9999");
        assertThat(allocation.client().family().value()).isEqualTo("van Verzonnen");
        assertThat(allocation.products())
                .containsExactly(
                        new Allocation.Product(
                                "300201",
                                "43A22",
                                LocalDate.of(2026, 3, 2),
                                LocalDate.of(2026, 3, 16),
                                LocalDate.of(2026, 5, 4),
                                new Volume(7, VolumeUnit.NIGHTS, VolumePer.WEEK)),
                        new Allocation.Product(
                                "300202",
                                "45A65",
                                LocalDate.of(2026, 3, 2),
                                LocalDate.of(2026, 3, 16),
                                LocalDate.of(2026, 10, 1),
                                new Volume(600, VolumeUnit.MINUTES, VolumePer.WEEK)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "999990019;999990018;CS002;Client/Bsn;9",
                "<i:NaamGebruik>1<;<i:NaamGebruik>2<;CS050;Client/Naam/NaamGebruik;12",
                "<m:Einddatum>2026-05-03<;<m:Einddatum>2026-03-15<;CS003;Client/ToegewezenProducten/ToegewezenProduct/Einddatum;20",
                "<m:Einddatum>2026-05-03</m:Einddatum>;'';CD076;Client/ToegewezenProducten/ToegewezenProduct;17",
                "<i:Frequentie>2<;<i:Frequentie>1<;CS338;Client/ToegewezenProducten/ToegewezenProduct/Omvang;21",
                "<i:Code>43A22</i:Code>;'';CD080;Client/ToegewezenProducten/ToegewezenProduct/Omvang;21",
                "9999XX;0999XX;CS089;Client/Contactgegevens/Contact/Adres/Postcode;14",
                "<i:Postcode>9999XX</i:Postcode>;'';CD005;Client/Contactgegevens/Contact/Adres;14",
                "2010-06-04;2026-03-13;TR135;Client/Geboortedatum/Datum;10",
                "<m:BerichtCode>436<;<m:BerichtCode>414<;XSD;Header/BerichtCode;3",
                "<m:Geslacht>0</m:Geslacht>;'';XSD;Client;8",
                "<i:Huisnummer>3<;<i:Huisnummer>drie<;XSD;Client/Contactgegevens/Contact/Adres/Huis/Huisnummer;14",
                "2026-05-03;2026-06-31;XSD;Client/ToegewezenProducten/ToegewezenProduct/Einddatum;20",
                "12:34:56;25:00:00;XSD;Client/ToegewezenProducten/ToegewezenProduct/Toewijzingstijd;19",
                "<m:Geslacht>0</m:Geslacht>;<m:Sekse>0</m:Sekse>;XSD;Client;8",
                "<i:Achternaam>Verzonnen<;<m:Achternaam>Verzonnen<;XSD;Client/Naam/Geslachtsnaam;12"
            })
    void a_wrong_one_is_refused_with_the_element_its_line_and_the_rule(
            String was, String now, String rule, String path, int line) {
        var message =
                was.contains("Achternaam")
                        ? new String(Messages.with(was, now), UTF_8)
                                .replaceFirst(
                                        "Verzonnen</i:Achternaam>", "Verzonnen</m:Achternaam>")
                                .getBytes(UTF_8)
                        : Messages.with(was, now);
        assertThat(faults(message))
                .anySatisfy(fault -> {
                    assertThat(fault.rule()).isEqualTo(rule);
                    assertThat(fault.path()).isEqualTo(path);
                    assertThat(fault.line()).isEqualTo(line);
                });
    }

    @Test
    void all_faults_are_told_at_once_and_none_tells_what_stood_there() {
        var message =
                new String(Messages.with("999990019", "999990018"), UTF_8)
                        .replace("<m:Einddatum>2026-09-30<", "<m:Einddatum>2026-01-01<")
                        .getBytes(UTF_8);
        assertThat(faults(message)).extracting(Fault::rule).containsExactly("CS002", "CS003");
        assertThat(faults(message).toString()).doesNotContain("999990018", "Verzonnen");
    }

    @Test
    void nothing_outside_the_file_is_opened_and_nothing_in_it_grows() {
        var outside =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<Bericht xmlns=\""
                        + XmlTree.MESSAGE
                        + "\">&e;</Bericht>";
        var bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<Bericht xmlns=\""
                        + XmlTree.MESSAGE
                        + "\">&b;</Bericht>";
        var deep =
                Stream.generate(() -> "<a xmlns=\"" + XmlTree.MESSAGE + "\">")
                        .limit(100)
                        .reduce("", String::concat);
        for (var evil : List.of(outside, bomb, deep, "", "geen xml", "<a/>")) {
            assertThat(faults(evil.getBytes(UTF_8)))
                    .hasSize(1)
                    .allSatisfy(fault -> assertThat(fault.rule()).isEqualTo("XSD"));
        }
        assertThat(faults(new byte[Jw301.MEGABYTES * 1024 * 1024 + 1]))
                .extracting(Fault::rule)
                .containsExactly("OP179");
    }
}
