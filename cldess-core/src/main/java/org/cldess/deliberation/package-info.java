/**
 * Decisions of the assemblies of public bodies, as recorded in their registers: votes, transmission to the State,
 * publication. They authorise signatures.
 */
@WithTexts
package org.cldess.deliberation;

import org.cldess.language.WithTexts;
