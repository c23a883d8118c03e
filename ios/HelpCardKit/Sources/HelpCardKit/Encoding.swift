import Foundation

/// RFC 3986 calls these unreserved: they mean nothing else anywhere in an address.
private let unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"

/// Every sign that could mean something in a route or an address, encoded, except these few more.
func percentEncoded(_ words: String, and more: String = "") -> String {
    words.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: unreserved + more)) ?? ""
}
