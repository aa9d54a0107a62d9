package nl.thuisbest.web.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.ReferralAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.ReferralOrigin;
import nl.thuisbest.store.referral.AllocationImports;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Arrivals;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.form.JsonTree;
import nl.thuisbest.web.jw301.Allocation;
import nl.thuisbest.web.jw301.Fault;
import nl.thuisbest.web.jw301.Jw301;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a message, and makes a path of it when it was completed: all of it or nothing. */
@Component
public class Importing {
    private final AllocationImports imports;
    private final PersonRegister register;
    private final Arrivals arrivals;
    private final JsonMapper json;
    private final Today today;

    Importing(
            AllocationImports imports,
            PersonRegister register,
            Arrivals arrivals,
            JsonMapper json,
            Today today) {
        this.imports = imports;
        this.register = register;
        this.arrivals = arrivals;
        this.json = json;
        this.today = today;
    }

    /** What is kept of a message until it is a path: nothing that names anybody. */
    public record Kept(String municipality, List<Allocation.Product> products) {}

    /** What came of a file: where it waits, or every fault. */
    sealed interface Taken {
        record Waits(TrajectoryId id) implements Taken {}

        record Refused(List<Fault> faults) implements Taken {}
    }

    Taken take(byte[] bytes, SignedIn who) {
        return switch (Jw301.read(bytes, today.date())) {
            case Jw301.Read.Refused(var faults) -> new Taken.Refused(faults);
            case Jw301.Read.Fine(var allocation) -> keep(allocation, who);
        };
    }

    private Taken keep(Allocation allocation, SignedIn who) {
        var bsn = Objects.requireNonNull(allocation.client().bsn());
        var known = register.findByBsn(bsn);
        if (known.filter(person -> isAnother(person, allocation.client())).isPresent()) {
            return new Taken.Refused(
                    List.of(new Fault("Client/Bsn", 0, "OP079", "number-of-another", List.of())));
        }
        var person = Person.of(new PersonId(UUID.randomUUID()), allocation.client());
        var id = new TrajectoryId(UUID.randomUUID());
        var kept = new Kept(allocation.municipality(), allocation.products());
        imports.add(
                new AllocationImports.Waiting(id, who.id(), today.now(), person.id(), write(kept)),
                person,
                known);
        return new Taken.Waits(id);
    }

    private static boolean isAnother(Person known, NewPerson client) {
        return !known.name().family().value().equalsIgnoreCase(client.family().value())
                && known.born() != null
                && client.born() != null
                && !known.born().equals(client.born());
    }

    private String write(Kept kept) {
        return JsonTree.write(
                json, Mapper.write(kept, (_, text) -> new nl.thuisbest.core.shape.Tree.Text(text)));
    }

    Kept read(AllocationImports.Waiting waiting) {
        return Mapper.read(
                Kept.class,
                JsonTree.read(json, waiting.content()),
                (_, sealed) -> {
                    throw new IllegalStateException("nothing is sealed here");
                });
    }

    Optional<AllocationImports.Waiting> find(TrajectoryId id) {
        return imports.find(id);
    }

    List<AllocationImports.Waiting> list() {
        return imports.list();
    }

    boolean discard(TrajectoryId id) {
        return imports.discard(id);
    }

    /** Makes the path, with the allocations that were chosen. */
    Dossiers.Outcome complete(AllocationImports.Waiting waiting, Start start, SignedIn who) {
        var person = register.get(waiting.person());
        var on = today.date();
        var refer =
                new CourseAction.Refer(
                        start.programme(),
                        new NewPerson(
                                person.name().given(),
                                person.name().family(),
                                person.born(),
                                person.bsn(),
                                null,
                                null),
                        start.carers().stream()
                                .map(carer ->
                                        new NewCarer(
                                                new NewPerson(
                                                        carer.given(),
                                                        carer.family(),
                                                        null,
                                                        null,
                                                        null,
                                                        null),
                                                carer.relation(),
                                                carer.gezag()))
                                .toList(),
                        start.referrer(),
                        start.organisation(),
                        start.contact(),
                        start.municipality(),
                        start.frame(),
                        start.situation(),
                        start.whyOrdinaryHelpFallsShort(),
                        start.whatThisAdds(),
                        null,
                        start.language(),
                        start.interpreter(),
                        on);
        return arrivals.take(
                waiting.id(),
                refer,
                _ -> more(waiting, start, on),
                who.actor(),
                List.of(imports.completed(waiting.id())));
    }

    private List<Action> more(AllocationImports.Waiting waiting, Start start, LocalDate on) {
        var more = new ArrayList<Action>();
        more.add(
                new ReferralAction.TellReferral(
                        ReferralOrigin.ALLOCATION, false, null, null, null, null, null, false, on));
        var products = read(waiting).products();
        add(more, products, start.stay(), Product.STAY, start, on);
        add(more, products, start.mst(), Product.MST, start, on);
        return more;
    }

    private static void add(
            List<Action> more,
            List<Allocation.Product> products,
            @Nullable AllocatedNo number,
            Product product,
            Start start,
            LocalDate on) {
        if (number == null) {
            return;
        }
        var chosen = products.get(number.value() - 1);
        more.add(
                new LegalAction.RegisterAllocation(
                        product,
                        new Period(chosen.from(), Objects.requireNonNull(chosen.until())),
                        start.municipality(),
                        new Line(chosen.number()),
                        chosen.volume(),
                        new Line(chosen.code()),
                        chosen.decidedOn(),
                        on));
    }
}
