package nl.thuisbest.web.inspectorate;

import java.util.List;
import nl.thuisbest.core.evaluation.inspection.RegisterLine.Missing;
import nl.thuisbest.core.kernel.TrajectoryId;

/**
 * A row of the file for the inspectorate.
 *
 * @param begin as it is read on screen
 * @param cells name, BSN, kind, decision, decided on, beginning, end
 * @param missing what the inspectorate would miss
 */
record FileRow(
        TrajectoryId path,
        String name,
        String what,
        String begin,
        List<String> cells,
        List<Missing> missing) {
    FileRow {
        cells = List.copyOf(cells);
        missing = List.copyOf(missing);
    }

    @Override
    public String toString() {
        return "FileRow[" + path + "]";
    }
}
