/**
 * The annotation processor of the model. It generates what follows from the components of the records, so that each
 * component is declared in only one place: builders, types of ids, the components as constants, the constraints for
 * forms, and the access to the messages of a package. It reports mistakes at the component that contains them.
 */
@NullMarked
package org.cldess.processor;

import org.jspecify.annotations.NullMarked;
