package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.FARAH;
import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.WIEKE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Crew;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.web.app.Running;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page that the application has, as Spring knows them, so that none can be forgotten: a page
 * whose address has a place in it is filled with a path of a fictional family.
 */
final class AllPages {
    /** What is asked with GET and is no page. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "/trajecten/{id:[0-9a-f-]{36}}/documenten",
                    "/assets/",
                    "/api/",
                    "/error",
                    "/toezicht/bestand/");

    private static final int STEPS_OF_A_REFERRAL = 6;

    private final Rulebook rulebook = Rulebooks.shipped();
    private final List<SimulatedPath> families;
    private final Running server;

    /**
     * @param families how many of seed 2026 the server has
     */
    AllPages(Running server, int families) {
        this.server = server;
        this.families = new Families(rulebook, 2026, TestServer.TODAY).first(families).toList();
    }

    /**
     * An address with who may open it; nobody for a page that is open to strangers.
     *
     * @param form whether it is the form of an action: all are made of the same pieces
     */
    record Place(@Nullable Colleague reader, String address, boolean form) {
        Place(@Nullable Colleague reader, String address) {
            this(reader, address, false);
        }
    }

    /** The patterns of all pages. */
    Set<String> patterns() {
        var patterns = new TreeSet<String>();
        var servlet = server.part(DispatcherServlet.class);
        for (var mapping : List.copyOf(servlet.getHandlerMappings())) {
            if (mapping instanceof RequestMappingHandlerMapping ours) {
                ours.getHandlerMethods().keySet().stream()
                        .filter(AllPages::isGet)
                        .flatMap(info -> info.getPatternValues().stream())
                        .filter(pattern -> NO_PAGES.stream().noneMatch(pattern::startsWith))
                        .forEach(patterns::add);
            }
        }
        return patterns;
    }

    private static boolean isGet(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** The addresses of one pattern. */
    Stream<Place> places(String pattern) {
        if (pattern.startsWith("/trajecten/{id")) {
            var rest = pattern.replaceFirst("^/trajecten/\\{id:[^/]*}", "");
            if (rest.startsWith("/brieven/")) {
                return rest.endsWith(".pdf") ? Stream.of() : Stream.of(ofNotice());
            }
            return rest.startsWith("/{code") ? forms() : Stream.of(ofRunning(rest));
        }
        return switch (pattern) {
            case "/verwijzing/{token:[A-Za-z0-9_-]{27}}" ->
                    Stream.of(new Place(null, "/verwijzing/" + "x".repeat(27)));
            case "/", "/aanmelden", "/hulp", "/toegankelijkheid", "/verwijzing/dicht" ->
                    Stream.of(new Place(null, pattern));
            case "/aanmelding" ->
                    IntStream.rangeClosed(1, STEPS_OF_A_REFERRAL)
                            .mapToObj(step -> new Place(ROOS, pattern + "?stap=" + step));
            case "/verwijzing", "/verwijzingen/toewijzing/{id:[0-9a-f-]{36}}" -> Stream.of();
            case "/programmas/{code:[a-z0-9-]{1,60}}" ->
                    Stream.of(new Place(ROOS, "/programmas/thuisbest"));
            case "/programmas/{code:[a-z0-9-]{1,60}}/proef" ->
                    Stream.of(new Place(WIEKE, "/programmas/mst/proef?gezinnen=40"));
            case String draft when draft.startsWith("/programmas/") -> Stream.of();
            case "/toezicht" -> Stream.of(new Place(MEREL, pattern));
            case "/instroom" ->
                    Stream.of(new Place(ROOS, pattern), new Place(WIEKE, pattern + "?periode=all"));
            case "/afwijkingen" ->
                    Stream.of(
                            new Place(HANNEKE, pattern + "?periode=all"),
                            new Place(WIEKE, pattern));
            case "/incidenten" -> Stream.of(new Place(HANNEKE, pattern), new Place(WIEKE, pattern));
            case "/privacy/logboek" -> Stream.of(new Place(FARAH, pattern));
            default -> {
                if (pattern.contains("{")) {
                    throw new AssertionError("say in AllPages how " + pattern + " is opened");
                }
                yield Stream.of(new Place(ROOS, pattern));
            }
        };
    }

    /** A page of the young person, placed and not done yet, with the most to show. */
    Place ofRunning(String rest) {
        return new Place(ROOS, "/trajecten/" + running().state().id() + rest);
    }

    /** The page of a notice that has a letter: the first of the placement. */
    Place ofNotice() {
        var placed = running().state().history().last("placed").orElseThrow();
        return ofRunning("/brieven/" + placed.revision() + "/opname-melden-gezag");
    }

    /** The form of every action, as someone who may do it. */
    private Stream<Place> forms() {
        return Actions.all().stream()
                .map(type -> type.code())
                .filter(code -> !code.equals("refer"))
                .map(code ->
                        new Place(
                                whoMay("action:" + code),
                                "/trajecten/" + running().state().id() + "/" + code,
                                true));
    }

    private Colleague whoMay(String what) {
        var actor =
                running().crew().colleagues().stream()
                        .filter(one -> rulebook.rights().allows(what, one.actor(), true))
                        .findFirst();
        return actor.orElseThrow(() -> new AssertionError("nobody of the team may " + what));
    }

    private SimulatedPath running() {
        return families.stream()
                .filter(path -> path.crew() == Crew.VEERHUIS)
                .filter(path -> path.state().course().running())
                .filter(path -> path.state().stay().placed().isPresent())
                .max(java.util.Comparator.comparingInt(path -> path.journal().size()))
                .orElseThrow();
    }
}
