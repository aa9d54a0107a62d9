package nl.thuisbest.web.settings;

import java.util.List;

/** A programme of which some source does not say everything. */
public record SilentProgramme(String id, String name, List<Silence> points) {
    public SilentProgramme {
        points = List.copyOf(points);
    }

    /** How many of its questions nothing was agreed about. */
    public int open() {
        return (int)
                points.stream().filter(Silence::asked).filter(one -> one.now() == null).count();
    }
}
