//! What leaves a device and comes back.

mod packet;
