/** What falls due after a day (<i>{@index échéances}</i>), whatever it is of. */
package org.cldess.reporting.deadline;
