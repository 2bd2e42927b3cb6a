//! Names of the internet, asked on a sandbox's behalf of the name servers that this host asks.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use world::World;

const CONFIGURATION: &str = "/etc/resolv.conf";
const NAMES_PORT: u16 = 53;
/// As many as the C library takes.
const SERVERS_MAX: usize = 3;
/// For one name server to answer.
const ANSWER_MAX: Duration = Duration::from_secs(4);
/// The largest answer in one datagram that a question can allow.
const DATAGRAM_BYTES_MAX: usize = 4096;

/// By which way a question came, and goes on: a datagram's answer may be cut short, upon which it comes as a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Datagram,
    Stream,
}

/// The answer of the first of the host's name servers that gives one.
pub(crate) async fn ask(question: &[u8], way: Way, world: &World) -> Option<Vec<u8>> {
    let text = tokio::fs::read_to_string(CONFIGURATION).await.unwrap_or_default();
    ask_each(&servers(&text), question, way, world).await
}

async fn ask_each(
    servers: &[SocketAddr],
    question: &[u8],
    way: Way,
    world: &World,
) -> Option<Vec<u8>> {
    for server in servers.iter().copied() {
        let answer = async {
            match way {
                Way::Datagram => datagram(question, server).await,
                Way::Stream => stream(question, server).await,
            }
        };
        let answer = tokio::select! {
            answer = answer => answer.ok(),
            () = world.sleep_real(ANSWER_MAX) => None,
        };
        if answer.is_some() {
            return answer;
        }
    }
    None
}

fn servers(text: &str) -> Vec<SocketAddr> {
    let named = text.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let address = words.next().filter(|word| *word == "nameserver").and(words.next())?;
        Some(SocketAddr::new(address.parse::<IpAddr>().ok()?, NAMES_PORT))
    });
    named.take(SERVERS_MAX).collect()
}

async fn datagram(question: &[u8], server: SocketAddr) -> std::io::Result<Vec<u8>> {
    let any = if server.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(any).await?;
    socket.connect(server).await?;
    socket.send(question).await?;
    let mut answer = vec![0; DATAGRAM_BYTES_MAX];
    loop {
        let length = socket.recv(&mut answer).await?;
        // Another question's answer, come late or made up.
        if length > 2 && answer.get(..2) == question.get(..2) {
            answer.truncate(length);
            return Ok(answer);
        }
    }
}

async fn stream(question: &[u8], server: SocketAddr) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(server).await?;
    write_message(&mut stream, question).await?;
    read_message(&mut stream).await
}

/// A message of a stream: two bytes of length, then so many.
pub(crate) async fn read_message(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let length = stream.read_u16().await?;
    let mut message = vec![0; usize::from(length)];
    stream.read_exact(&mut message).await?;
    Ok(message)
}

pub(crate) async fn write_message(stream: &mut TcpStream, message: &[u8]) -> std::io::Result<()> {
    let length = u16::try_from(message.len()).map_err(std::io::Error::other)?;
    let whole = [&length.to_be_bytes(), message].concat();
    stream.write_all(&whole).await
}

#[cfg(test)]
mod tests {
    use super::{Way, ask_each, read_message, servers, write_message};
    use tokio::net::{TcpListener, UdpSocket};
    use world::World;

    const QUESTION: &[u8] = b"\x07\x09question";

    #[tokio::test]
    async fn what_does_not_belong_to_the_question_is_left_out() {
        let server = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = server.local_addr().unwrap();
        let answering = async {
            let mut question = [0; 64];
            let (length, from) = server.recv_from(&mut question).await.unwrap();
            assert_eq!(&question[..length], QUESTION);
            for answer in [b"\x07\x08other".as_slice(), b"\x07", b"\x07\x09answer"] {
                server.send_to(answer, from).await.unwrap();
            }
        };
        let world = World::real();
        let servers = [address];
        let asked = ask_each(&servers, QUESTION, Way::Datagram, &world);
        let (answer, ()) = tokio::join!(asked, answering);
        assert_eq!(answer.unwrap(), b"\x07\x09answer");
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_passed_over() {
        let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = server.local_addr().unwrap();
        let answering = async {
            let (mut stream, _) = server.accept().await.unwrap();
            assert_eq!(read_message(&mut stream).await.unwrap(), QUESTION);
            write_message(&mut stream, b"\x07\x09answer").await.unwrap();
        };
        let world = World::real();
        let servers = [gone, address];
        let asked = ask_each(&servers, QUESTION, Way::Stream, &world);
        let (answer, ()) = tokio::join!(asked, answering);
        assert_eq!(answer.unwrap(), b"\x07\x09answer");
    }

    #[test]
    fn the_hosts_name_servers() {
        let text = "# nameserver 9.9.9.9\nsearch example\nnameserver 10.0.0.2\nnameserver fd00::1\nnameserver x\n";
        let found: Vec<String> = servers(text).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["10.0.0.2:53", "[fd00::1]:53"]);
    }
}
