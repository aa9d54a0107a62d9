package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.access.Right;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Offer;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.trajectory.OfferRow.Kind;
import nl.thuisbest.web.trajectory.OfferRow.Why;
import org.jspecify.annotations.Nullable;

/** Tells the offers of a path: what can be done now, and why the rest cannot. */
final class OfferRows {
    /**
     * About the record or the organisation of the work: they wait until someone needs them. A
     * restriction is never suggested; what is due on one comes by its clock.
     */
    private static final Set<String> SELDOM =
            Set.of(
                    "decide-restriction",
                    "assess-restriction",
                    "prolong-seclusion",
                    "motivate-restriction",
                    "correct-entry",
                    "erase-entry",
                    "go-back",
                    "link-sibling",
                    "tell-referral",
                    "join-referral",
                    "join-team",
                    "leave-team",
                    "give-task",
                    "register-frame",
                    "end-authorisation",
                    "convert-authorisation",
                    "record-conditional-plan",
                    "change-conditional-plan",
                    "request-authorisation",
                    "choose-coverage",
                    "treat-as",
                    "destroy-document",
                    "shield",
                    "end-shielding",
                    "withhold-notice");

    /** What belongs to the beginning, until it has been done. */
    private static final Set<String> BEGINNING = Set.of("judge-criterion", "form-team");

    /** Why a complaint, a case or an incident cannot go on: there is none. */
    private static final Set<String> NOTHING_THERE =
            Set.of(
                    "no-conditional-authorisation",
                    "no-conditional-plan-yet",
                    "no-complaint",
                    "no-court-case",
                    "no-incident",
                    "no-referral-question",
                    "referral-told-already",
                    "no-leave-restored",
                    "no-shielding");

    private final TrajectoryId path;
    private final Trajectory state;
    private final Reading reading;
    private final List<String> wanted;

    /**
     * @param wanted codes of actions that meet what is due, the most urgent first
     */
    OfferRows(TrajectoryId path, Trajectory state, Reading reading, List<String> wanted) {
        this.path = path;
        this.wanted = List.copyOf(wanted);
        this.state = state;
        this.reading = reading;
    }

    /** All but the referral, which starts another path. */
    List<OfferRow> of(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> !offer.type().code().equals("refer"))
                .filter(offer -> !followsOnNothing(offer))
                .map(this::row)
                .sorted(Comparator.comparingInt(row -> rank(row.code())))
                .toList();
    }

    /** A next step of something that is not there is no news. */
    private static boolean followsOnNothing(Offer offer) {
        return offer.reasons().stream().anyMatch(reason -> NOTHING_THERE.contains(reason.code()));
    }

    private int rank(String code) {
        int at = wanted.indexOf(code);
        return at < 0 ? wanted.size() : at;
    }

    private OfferRow row(Offer offer) {
        var code = offer.type().code();
        var kind = kind(offer);
        var why = new ArrayList<Why>();
        if (kind == Kind.OTHERS) {
            why.add(others(offer));
        }
        for (var reason : offer.reasons()) {
            why.add(new Why(sentence(reason), basis(reason)));
        }
        if (why.isEmpty()) {
            help(code, why);
        }
        return new OfferRow(
                code,
                offer.type().part(),
                wanted.contains(code) || isStep(offer),
                reading.say("action." + code),
                kind,
                why,
                kind.possible() ? "/trajecten/" + path + "/" + code : "",
                reading.say("action." + code + ".do"));
    }

    /** Whether it is a decision that carries the path on. */
    private boolean isStep(Offer offer) {
        var code = offer.type().code();
        return offer.type().nature() == ActionType.Nature.DECISION
                && !SELDOM.contains(code)
                && !(BEGINNING.contains(code) && state.stay().placed().isPresent());
    }

    private static Kind kind(Offer offer) {
        if (!offer.permitted()) {
            return Kind.OTHERS;
        }
        if (offer.blocked()) {
            return Kind.LOCKED;
        }
        if (offer.reasons().isEmpty()) {
            return Kind.OPEN;
        }
        boolean norm = offer.reasons().stream().anyMatch(r -> r.force() == Force.PROGRAMME);
        return norm ? Kind.REASONED : Kind.WARNED;
    }

    private void help(String code, List<Why> why) {
        reading.words().find("action." + code + ".help").ifPresent(t -> why.add(new Why(t, null)));
    }

    private String sentence(Refusal refusal) {
        var arguments = new HashMap<String, Object>();
        refusal.arguments().forEach((name, value) -> arguments.put(name, named(value)));
        return reading.words().say("refusal." + refusal.code(), arguments);
    }

    private Object named(Object value) {
        return switch (value) {
            case RoleId role -> reading.role(role);
            case Code code -> reading.code(code);
            case StaffId staff -> reading.names().staff(staff);
            default -> value;
        };
    }

    private static @Nullable Basis basis(Refusal refusal) {
        var source = refusal.source();
        return source == null ? null : new Basis(refusal.force(), source);
    }

    /** Who does it: the member of the team in such a role by name, else the role. */
    private Why others(Offer offer) {
        var rights =
                reading.rulebook()
                        .rights()
                        .on(reading.today())
                        .about("action:" + offer.type().code());
        var names = new ArrayList<String>();
        for (Right right : rights) {
            for (var role : right.roles()) {
                var word = reading.role(role);
                state.team()
                        .inRole(role)
                        .map(member -> reading.names().staff(member.staff()) + ", " + word)
                        .filter(name -> !names.contains(name))
                        .ifPresent(names::add);
            }
        }
        if (names.isEmpty()) {
            rights.stream()
                    .flatMap(right -> right.roles().stream())
                    .map(reading::role)
                    .distinct()
                    .forEach(names::add);
        }
        var basis =
                rights.isEmpty()
                        ? null
                        : new Basis(rights.getFirst().force(), rights.getFirst().source());
        return new Why(reading.say("offers.does", String.join("; ", names)), basis);
    }
}
