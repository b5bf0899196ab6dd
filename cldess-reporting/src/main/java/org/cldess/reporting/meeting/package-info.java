/** The plan of the speed meeting (<i>{@index rencontre}</i>), each participant’s way through it, and the exchanges. */
package org.cldess.reporting.meeting;
