package nl.thuisbest.simulation;

import java.util.List;
import java.util.Map;

/** What every family is made of: the shares and spreads, invented names, and words to write. */
record Material(Distributions shares, FictionalNames names, Map<String, List<String>> texts) {
    static Material load() {
        return new Material(
                Distributions.load(), new FictionalNames(), DataFile.read("simulation/texts.yaml"));
    }
}
