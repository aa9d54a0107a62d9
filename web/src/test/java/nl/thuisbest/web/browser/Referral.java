package nl.thuisbest.web.browser;

/** Fills the conversation of a referral, up to the reading back. */
final class Referral {
    private Referral() {}

    static void fill(Visitor visitor, String given, String family) {
        fill(visitor, given, family, "thuisbest");
    }

    static void fill(Visitor visitor, String given, String family, String programme) {
        var page = visitor.page();
        page.check("[name=referrer][value=municipality]");
        page.fill("[name=organisation]", "Gemeente Waterveen");
        page.fill("[name=contact]", "Lotte Kuip");
        page.fill("[name=municipality]", "Waterveen");
        visitor.press("Verder");
        page.fill("[name='youth.given']", given);
        page.fill("[name='youth.family']", family);
        page.fill("[name='youth.born']", "2010-06-04");
        visitor.press("Verder");
        page.fill("[name='carers.0.person.given']", "Ilse");
        page.fill("[name='carers.0.person.family']", family);
        page.selectOption("[name='carers.0.relation']", "mother");
        page.check("[name='carers.0.gezag'][value=true]");
        page.check("[name=interpreter][value=false]");
        visitor.press("Verder");
        page.fill("[name=situation]", "Ruzies thuis, slaapt soms elders.");
        page.fill(
                "[name=whyOrdinaryHelpFallsShort]",
                "MST stopte omdat het 's nachts niet veilig was.");
        page.fill("[name=whatThisAdds]", "Kort verblijf en MST vanaf dag een.");
        visitor.press("Verder");
        page.selectOption("[name=programme]", programme);
        page.check("[name=frame][value=supervision-order]");
        visitor.press("Verder");
        page.waitForURL("**/aanmelding?stap=6");
    }
}
