//! Names on social networks and in chat programs, of which every program has its own property.

use super::candidate::Handle;
use super::property::Property;

/// Properties of one network each.
const OWN_PROPERTIES: [(&str, &str); 17] = [
    ("X-AIM", "aim"),
    ("X-FACEBOOK", "facebook"),
    ("X-GADUGADU", "gadu-gadu"),
    ("X-GOOGLE-TALK", "google talk"),
    ("X-GROUPWISE", "groupwise"),
    ("X-GTALK", "google talk"),
    ("X-ICQ", "icq"),
    ("X-JABBER", "xmpp"),
    ("X-LINKEDIN", "linkedin"),
    ("X-MASTODON", "mastodon"),
    ("X-MSN", "msn"),
    ("X-QQ", "qq"),
    ("X-SIGNAL", "signal"),
    ("X-SKYPE", "skype"),
    ("X-SKYPE-USERNAME", "skype"),
    ("X-TWITTER", "twitter"),
    ("X-YAHOO", "yahoo"),
];

/// Returns whether a property of this name holds a handle.
pub(super) fn is_handle(name: &str) -> bool {
    matches!(
        name,
        "IMPP" | "SOCIALPROFILE" | "X-SOCIALPROFILE" | "X-MS-IMADDRESS"
    ) || own_network(name).is_some()
}

fn own_network(name: &str) -> Option<&'static str> {
    OWN_PROPERTIES
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, network)| *network)
}

/// Returns the handle of a property whose value is `value`; nothing where it names nobody.
pub(super) fn handle(
    property: &Property<'_, '_>,
    value: Option<String>,
    label: Option<String>,
) -> Option<Handle> {
    let user = || {
        property
            .first("X-USER")
            .or_else(|| property.first("USERNAME"))
            .map(str::to_owned)
    };
    let written = value.or_else(user)?;
    let (scheme, handle) = match written.split_once(':') {
        Some((scheme, rest))
            if is_scheme(scheme) && !rest.is_empty() && !rest.starts_with("//") =>
        {
            (Some(scheme), rest.to_owned())
        }
        _ => (None, written.clone()),
    };
    let said = property
        .first("X-SERVICE-TYPE")
        .or_else(|| property.first("SERVICE-TYPE"))
        .or_else(|| property.network_type());
    let network = own_network(&property.name)
        .or(said)
        .or(scheme.filter(|scheme| !scheme.eq_ignore_ascii_case("x-apple")))
        .map(str::to_lowercase);
    Some(Handle {
        network,
        handle,
        label,
    })
}

fn is_scheme(text: &str) -> bool {
    text.len() > 1
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'+'))
}
