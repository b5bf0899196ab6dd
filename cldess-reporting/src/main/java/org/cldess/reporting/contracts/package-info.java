/** Several contracts on one page, such as all those of a Région: {@link org.cldess.reporting.ContractsReport}. */
@NullMarked
@WithTexts
package org.cldess.reporting.contracts;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
