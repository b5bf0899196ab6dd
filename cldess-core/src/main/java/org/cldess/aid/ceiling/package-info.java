/**
 * The de minimis aid that counts together, and the amount left under its ceiling
 * (<i>{@index "plafond de minimis"}</i>). The entry point is {@link org.cldess.dossier.Dossier#deMinimis}.
 */
@NullMarked
package org.cldess.aid.ceiling;

import org.jspecify.annotations.NullMarked;
