/**
 * What was spent on purchases (<i>{@index "suivi des achats"}</i>), beside what was planned: by buyer and year, by kind
 * of structure and by commune. It follows from the lots and from their movements in the journal.
 */
@NullMarked
package org.cldess.purchase.spending;

import org.jspecify.annotations.NullMarked;
