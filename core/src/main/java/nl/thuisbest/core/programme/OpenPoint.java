package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * Something a source does not say of a programme. It is not invented: an organisation that offers
 * the programme is asked.
 *
 * @param source the text that is silent about it
 */
public record OpenPoint(String id, Text question, Source source) {}
