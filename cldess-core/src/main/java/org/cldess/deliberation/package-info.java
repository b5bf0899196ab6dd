/**
 * Decisions of the assemblies of public bodies, as recorded in their registers: votes, transmission to the State,
 * publication. They authorise signatures.
 */
@NullMarked
@WithTexts
package org.cldess.deliberation;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
