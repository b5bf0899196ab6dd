/**
 * The plan of the speed meeting (<i>{@index rencontre}</i>), the itineraries of its participants, the sheets of its
 * tables and the badges of its guests.
 */
package org.cldess.reporting.meeting;
