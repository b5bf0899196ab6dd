/** What falls due after a day (<i>{@index échéances}</i>), in any part of the dossier. */
package org.cldess.reporting.deadline;
