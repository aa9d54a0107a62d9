/** The register of measures and leave as the inspectorate gets it, checked before it goes. */
@NullMarked
package nl.thuisbest.web.inspectorate;

import org.jspecify.annotations.NullMarked;
