package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.thuisbest.core.kernel.Moment;

/**
 * All restrictive measures of a path, the urine samples, what was told of the rights, and what goes
 * with it: images of cameras, and measures by others on the way and in a court.
 */
public record Restrictions(
        List<Restriction> all,
        List<RestrictionEvent> urine,
        List<RestrictionEvent.RightsExplained> explained,
        List<CameraImages> images,
        List<RestrictionEvent.EscortRestrictionRecorded> escorts) {
    static final Restrictions NONE =
            new Restrictions(List.of(), List.of(), List.of(), List.of(), List.of());

    Restrictions evolve(RestrictionEvent event) {
        return switch (event) {
            case RestrictionEvent.RestrictionDecided e -> plus(Restriction.of(e));
            case RestrictionEvent.RestrictionApplied e -> plus(Restriction.of(e));
            case RestrictionEvent.SeclusionBegun e -> plus(Restriction.of(e));
            case RestrictionEvent.SeclusionChecked e -> change(e.number(), r -> r.checked(e.at()));
            case RestrictionEvent.RestrictionAssessed e -> change(e.number(), r -> r.with(e));
            case RestrictionEvent.SeclusionProlonged e -> change(e.number(), r -> r.with(e));
            case RestrictionEvent.RestrictionMotivated e -> change(e.number(), r -> r.with(e));
            case RestrictionEvent.RestrictionEnded e -> change(e.number(), r -> r.end(e.at()));
            case RestrictionEvent.RestrictionReviewed e -> change(e.number(), r -> r.with(e));
            case RestrictionEvent.ExpertAsked e -> change(e.number(), r -> r.with(e));
            case RestrictionEvent.UrineSent e -> withUrine(e);
            case RestrictionEvent.UrineResultReceived e -> withUrine(e);
            case RestrictionEvent.UrineRetestAsked e -> withUrine(e);
            case RestrictionEvent.CameraImagesKept e ->
                    withImages(Lists.plus(images, CameraImages.of(nextImages(), e)));
            case RestrictionEvent.CameraImagesKeptLonger e ->
                    withImages(
                            Lists.replace(
                                    images, i -> i.number().equals(e.number()), i -> i.with(e)));
            case RestrictionEvent.CameraImagesDestroyed e -> withImages(destroyed(e));
            case RestrictionEvent.EscortRestrictionRecorded e ->
                    new Restrictions(all, urine, explained, images, Lists.plus(escorts, e));
            case RestrictionEvent.EscortTalkedOver _ -> this;
            case RestrictionEvent.RightsExplained e ->
                    new Restrictions(all, urine, Lists.plus(explained, e), images, escorts);
        };
    }

    private List<CameraImages> destroyed(RestrictionEvent.CameraImagesDestroyed e) {
        var number = e.number();
        return Lists.replace(
                images,
                i -> i.kept() && (number == null || i.number().equals(number)),
                i -> i.destroyed(e.on()));
    }

    /** Who is let go is held by nothing any more, at once (care-rules 2). */
    Restrictions evolve(StayEvent event) {
        return event instanceof StayEvent.LetGo release ? over(release.on()) : this;
    }

    private Restrictions over(LocalDate on) {
        var end = Moment.endOf(on);
        return with(
                Lists.replace(all, r -> r.running() && !r.began().isAfter(end), r -> r.end(end)));
    }

    public Optional<Restriction> find(RestrictionNo number) {
        return all.stream().filter(r -> r.number().equals(number)).findFirst();
    }

    public List<Restriction> running() {
        return all.stream().filter(Restriction::running).toList();
    }

    public RestrictionNo next() {
        return new RestrictionNo(all.size() + 1);
    }

    public CameraImagesNo nextImages() {
        return new CameraImagesNo(images.size() + 1);
    }

    public EscortRestrictionNo nextEscort() {
        return new EscortRestrictionNo(escorts.size() + 1);
    }

    public Optional<CameraImages> images(CameraImagesNo number) {
        return images.stream().filter(i -> i.number().equals(number)).findFirst();
    }

    /** The day on which an item was told in person and on paper: the later of both. */
    public Optional<LocalDate> toldOf(RightsItem item) {
        var person = days(item, RestrictionEvent.RightsExplained::inPersonOn);
        var paper = days(item, RestrictionEvent.RightsExplained::onPaperOn);
        return person.flatMap(one -> paper.map(two -> one.isAfter(two) ? one : two));
    }

    private Optional<LocalDate> days(
            RightsItem item,
            java.util.function.Function<
                            RestrictionEvent.RightsExplained,
                            @org.jspecify.annotations.Nullable LocalDate>
                    day) {
        return explained.stream()
                .filter(e -> e.items().contains(item))
                .flatMap(e -> java.util.stream.Stream.ofNullable(day.apply(e)))
                .min(LocalDate::compareTo);
    }

    private Restrictions plus(Restriction one) {
        return with(Lists.plus(all, one));
    }

    private Restrictions withUrine(RestrictionEvent event) {
        return new Restrictions(all, Lists.plus(urine, event), explained, images, escorts);
    }

    private Restrictions change(RestrictionNo number, UnaryOperator<Restriction> change) {
        return with(Lists.replace(all, r -> r.number().equals(number), change));
    }

    private Restrictions withImages(List<CameraImages> next) {
        return new Restrictions(all, urine, explained, next, escorts);
    }

    private Restrictions with(List<Restriction> next) {
        return new Restrictions(next, urine, explained, images, escorts);
    }
}
