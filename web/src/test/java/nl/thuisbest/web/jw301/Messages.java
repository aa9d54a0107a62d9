package nl.thuisbest.web.jw301;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A message of our own about nobody, to be changed in one place by a test. */
public final class Messages {
    private static final String MESSAGE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <m:Bericht xmlns:i="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw301/schema">
            <m:Header><m:BerichtCode>436</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie>
            <m:BerichtSubversie>2</m:BerichtSubversie><m:Afzender>9999</m:Afzender><m:Ontvanger>12345678</m:Ontvanger>
            <m:BerichtIdentificatie><i:Identificatie>proef-1</i:Identificatie><i:Dagtekening>2026-03-02</i:Dagtekening></m:BerichtIdentificatie>
            <m:XsdVersie><i:BasisschemaXsdVersie>1.0.0</i:BasisschemaXsdVersie><i:BerichtXsdVersie>1.0.0</i:BerichtXsdVersie></m:XsdVersie>
            </m:Header>
            <m:Client>
            <m:Bsn>999990019</m:Bsn>
            <m:Geboortedatum><i:Datum>2010-06-04</i:Datum></m:Geboortedatum>
            <m:Geslacht>0</m:Geslacht>
            <m:Naam><i:Geslachtsnaam><i:Achternaam>Verzonnen</i:Achternaam><i:Voorvoegsel>van</i:Voorvoegsel></i:Geslachtsnaam><i:Voornamen>Jip</i:Voornamen><i:NaamGebruik>1</i:NaamGebruik></m:Naam>
            <m:Contactgegevens><m:Contact><m:Soort>03</m:Soort>
            <m:Adres><i:Huis><i:Huisnummer>3</i:Huisnummer></i:Huis><i:Postcode>9999XX</i:Postcode><i:Plaatsnaam>Bergen</i:Plaatsnaam><i:LandCode>NL</i:LandCode></m:Adres>
            </m:Contact></m:Contactgegevens>
            <m:ToegewezenProducten>
            <m:ToegewezenProduct><m:ToewijzingNummer>300201</m:ToewijzingNummer>
            <m:Product><i:Categorie>43</i:Categorie><i:Code>43A22</i:Code></m:Product>
            <m:Toewijzingsdatum>2026-03-02</m:Toewijzingsdatum><m:Toewijzingstijd>12:34:56</m:Toewijzingstijd>
            <m:Ingangsdatum>2026-03-16</m:Ingangsdatum><m:Einddatum>2026-05-03</m:Einddatum>
            <m:Omvang><i:Volume>7</i:Volume><i:Eenheid>14</i:Eenheid><i:Frequentie>2</i:Frequentie></m:Omvang>
            </m:ToegewezenProduct>
            <m:ToegewezenProduct><m:ToewijzingNummer>300202</m:ToewijzingNummer>
            <m:Product><i:Categorie>45</i:Categorie><i:Code>45A65</i:Code></m:Product>
            <m:Toewijzingsdatum>2026-03-02</m:Toewijzingsdatum><m:Toewijzingstijd>12:34:56</m:Toewijzingstijd>
            <m:Ingangsdatum>2026-03-16</m:Ingangsdatum><m:Einddatum>2026-09-30</m:Einddatum>
            <m:Omvang><i:Volume>600</i:Volume><i:Eenheid>01</i:Eenheid><i:Frequentie>2</i:Frequentie></m:Omvang>
            </m:ToegewezenProduct>
            </m:ToegewezenProducten>
            </m:Client>
            </m:Bericht>
            """;

    private Messages() {}

    public static byte[] good() {
        return MESSAGE.getBytes(UTF_8);
    }

    /** The first place where it stands. */
    public static byte[] with(String was, String now) {
        int at = MESSAGE.indexOf(was);
        if (at < 0) {
            throw new IllegalArgumentException("the message has no " + was);
        }
        return (MESSAGE.substring(0, at) + now + MESSAGE.substring(at + was.length()))
                .getBytes(UTF_8);
    }
}
