package nl.thuisbest.web.browser;

/** How it ended, and how it was half a year later. */
final class Ending {
    private Ending() {}

    static void close(Filling form) {
        outcomes(form)
                .with("ending", "as-planned")
                .with("byWish", "everyone")
                .with("mutual", "true")
                .with("how", "Samen afgesloten, aan tafel bij opa.")
                .with("outcomes.youthMark", "7,5")
                .with("outcomes.parentMark", "8")
                .send();
    }

    static void askLater(Filling form) {
        outcomes(form).with("moment", "after-6-months").send();
    }

    private static Filling outcomes(Filling form) {
        return form.with("outcomes.living", "home")
                .with("outcomes.newPoliceContact", "no")
                .with("outcomes.schoolOrWork", "yes")
                .with("outcomes.placementPrevented", "yes");
    }
}
