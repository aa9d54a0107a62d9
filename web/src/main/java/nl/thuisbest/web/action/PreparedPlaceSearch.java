package nl.thuisbest.web.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A form that changes something of the search for a place begins with it as it stands; a new
 * commitment is proposed until the eighteenth birthday, which is a proposal and no rule.
 */
final class PreparedPlaceSearch {
    private final Filled filled = new Filled();
    private final PlaceSearch search;
    private final Function<String, @Nullable String> chosen;

    private PreparedPlaceSearch(PlaceSearch search, Function<String, @Nullable String> chosen) {
        this.search = search;
        this.chosen = chosen;
    }

    /**
     * @param chosen gives a parameter of the address, or null
     */
    static Map<String, String> of(
            String code,
            Trajectory path,
            Provisions provisions,
            Function<String, @Nullable String> chosen) {
        return PlaceSearches.of(path)
                .last()
                .map(search -> new PreparedPlaceSearch(search, chosen))
                .map(prepared -> prepared.values(code, adult(path, provisions)))
                .orElse(Map.of());
    }

    private static @Nullable LocalDate adult(Trajectory path, Provisions provisions) {
        return Optional.ofNullable(path.course().born())
                .flatMap(born -> provisions.birthday(Provisions.AGE_OF_MAJORITY, born))
                .orElse(null);
    }

    private Map<String, String> values(String code, @Nullable LocalDate adult) {
        switch (code) {
            case "record-place-need" -> need().ifPresent(this::need);
            case "answer-place-need" ->
                    need().map(PlaceSearch.Need::answer).ifPresent(this::answer);
            case "join-circle" ->
                    find(search.circle(), "circle", one -> one.number().value())
                            .ifPresent(this::person);
            case "raise-place-option" -> option().ifPresent(option -> raised(option.raised()));
            case "look-at-place-option" ->
                    option().map(PlaceSearch.Option::looked).ifPresent(this::looked);
            case "agree-breakthrough-money", "agree-deviation" ->
                    find(search.agreements(), "agreement", one -> one.agreed().number().value())
                            .ifPresent(one -> agreed(one.agreed()));
            case "make-commitment" -> commitment(adult);
            case "arrange-adulthood" -> search.adulthood().ifPresent(this::adulthood);
            case "agree-place-aftercare" -> search.aftercare().ifPresent(this::aftercare);
            default -> {}
        }
        return filled.values();
    }

    private <T> Optional<T> find(List<T> list, String parameter, Function<T, Integer> number) {
        return list.stream()
                .filter(one -> number.apply(one).toString().equals(chosen.apply(parameter)))
                .findFirst();
    }

    private Optional<PlaceSearch.Need> need() {
        return find(search.needs(), "need", one -> one.said().number().value());
    }

    private Optional<PlaceSearch.Option> option() {
        return find(search.options(), "option", one -> one.raised().number().value());
    }

    private void need(PlaceSearch.Need need) {
        filled.put("kind", need.said().kind());
        filled.put("whose", need.said().whose());
        filled.put("who", need.said().who());
        filled.put("ownWords", need.said().ownWords());
    }

    private void answer(PlaceSearchEvent.PlaceNeedAnswered answer) {
        filled.put("answer", answer.answer());
        filled.put("reasonForYouth", answer.reasonForYouth());
        filled.value("toldBy", answer.toldBy());
        filled.value("toldOn", answer.toldOn());
    }

    private void person(PlaceSearchEvent.CircleJoined one) {
        filled.value("person", one.person());
        filled.put("who", one.who());
        filled.put("isTo", one.isTo());
        filled.put("ring", one.ring());
        filled.put("willDo", one.willDo());
        filled.put("consent", one.consent());
    }

    private void raised(PlaceSearchEvent.PlaceOptionRaised raised) {
        filled.put("kind", raised.kind());
        filled.put("which", raised.which());
        filled.put("raisedBy", raised.raisedBy());
        filled.put("youthView", raised.youthView());
    }

    private void looked(PlaceSearchEvent.PlaceOptionLookedAt looked) {
        filled.put("outcome", looked.outcome());
        filled.put("why", looked.why());
        for (int i = 0; i < looked.takes().size(); i++) {
            filled.put("takes." + i + ".what", looked.takes().get(i).what());
            filled.put("takes." + i + ".who", looked.takes().get(i).who());
            filled.value("takes." + i + ".dueOn", looked.takes().get(i).dueOn());
        }
    }

    private void agreed(PlaceSearchEvent.OfAgreement agreed) {
        filled.put("organisation", agreed.organisation());
        filled.put("person", agreed.person());
        filled.value("lastDay", agreed.lastDay());
        switch (agreed) {
            case PlaceSearchEvent.BreakthroughMoneyAgreed money -> {
                filled.put("what", money.what());
                filled.value("euros", money.euros());
            }
            case PlaceSearchEvent.DeviationAgreed deviation -> {
                filled.put("ruleOf", deviation.ruleOf());
                filled.put("rule", deviation.rule());
                filled.put("instead", deviation.instead());
                filled.put("reason", deviation.reason());
            }
        }
    }

    private void commitment(@Nullable LocalDate adult) {
        var known = find(search.commitments(), "commitment", one -> one.made().number().value());
        known.map(PlaceSearch.Commitment::made)
                .ifPresentOrElse(this::made, () -> filled.value("lastDay", adult));
    }

    private void made(PlaceSearchEvent.CommitmentMade made) {
        filled.value("circle", made.circle());
        filled.value("staff", made.staff());
        filled.put("who", made.who());
        filled.put("toWhat", made.toWhat());
        filled.value("lastDay", made.lastDay());
    }

    private void adulthood(PlaceSearchEvent.AdulthoodArranged arranged) {
        filled.put("living", arranged.living());
        filled.put("whoStays", arranged.whoStays());
        filled.put("incomeAndCare", arranged.incomeAndCare());
        filled.put("youthView", arranged.youthView());
    }

    private void aftercare(PlaceSearch.Aftercare care) {
        filled.put("who", care.agreed().who());
        filled.put("rhythm", care.agreed().rhythm());
        filled.value("nextOn", care.nextOn());
        filled.put("whatFor", care.agreed().whatFor());
    }
}
