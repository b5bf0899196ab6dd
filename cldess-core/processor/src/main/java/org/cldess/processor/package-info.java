/**
 * The annotation processor of the model. It generates builders, types of ids, a constant for each component, the
 * constraints for forms, and the class that reads the messages of a package. A component is thus declared in one place
 * only, its record. Mistakes are reported at the component that contains them.
 */
@NullMarked
package org.cldess.processor;

import org.jspecify.annotations.NullMarked;
