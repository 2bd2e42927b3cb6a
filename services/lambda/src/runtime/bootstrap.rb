# frozen_string_literal: true

# Runs a Ruby function: asks the Runtime API for events and calls the handler with each.
#
# HTTP is spoken by hand, which spares loading net/http at every cold start. The words of errors and logs are those of
# AWS's runtime, and so are the names that functions may lean on: LambdaContext, the form of handlers.

require 'json'
require 'socket'
require 'logger'
require 'stringio'

# What the platform tells of an event.
class LambdaContext
  attr_reader :aws_request_id, :invoked_function_arn, :log_group_name, :log_stream_name, :function_name,
              :memory_limit_in_mb, :function_version, :identity, :tenant_id, :client_context, :deadline_ms

  def initialize(headers)
    @aws_request_id = headers['lambda-runtime-aws-request-id']
    @invoked_function_arn = headers['lambda-runtime-invoked-function-arn']
    @deadline_ms = headers['lambda-runtime-deadline-ms'].to_i
    @tenant_id = headers['lambda-runtime-aws-tenant-id']
    @identity = parsed(headers['lambda-runtime-cognito-identity'])
    @client_context = parsed(headers['lambda-runtime-client-context'])
    @log_group_name = ENV['AWS_LAMBDA_LOG_GROUP_NAME']
    @log_stream_name = ENV['AWS_LAMBDA_LOG_STREAM_NAME']
    @function_name = ENV['AWS_LAMBDA_FUNCTION_NAME']
    @function_version = ENV['AWS_LAMBDA_FUNCTION_VERSION']
    @memory_limit_in_mb = ENV['AWS_LAMBDA_FUNCTION_MEMORY_SIZE']
  end

  def get_remaining_time_in_millis
    [@deadline_ms - Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond), 0].max
  end

  private

  def parsed(text)
    JSON.parse(text) unless text.nil? || text.empty?
  end
end

module PileusRuntime
  API = '/2018-06-01/runtime/'
  TRACE_LINES = 100
  # Told to the platform by their own names; all others as the function's.
  KNOWN = %w[ArgumentError NoMethodError Exception StandardError NameError LoadError SystemExit SystemStackError].freeze
  FORMS = 'must be of form FILENAME.METHOD or FILENAME.CLASS.METHOD where FILENAME corresponds with an existing Ruby ' \
          'source file FILENAME.rb, CLASS is an optional module/class namespace and METHOD is a callable method. ' \
          'If using CLASS, METHOD must be a class-level method.'

  # One kept-alive HTTP/1.1 connection to the Runtime API.
  class Connection
    def initialize(address)
      @address = address
      host, port = address.split(':')
      @socket = TCPSocket.new(host, port.to_i)
      @socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
    end

    def request(method, path, body = '', headers = {})
      body = body.b
      lines = headers.map { |name, value| "#{name}: #{value}\r\n" }.join
      head = "#{method} #{API}#{path} HTTP/1.1\r\nHost: #{@address}\r\nContent-Length: #{body.bytesize}\r\n#{lines}\r\n"
      @socket.write(head.b + body)
      response
    end

    private

    def response
      @socket.gets("\r\n") or raise 'the Runtime API closed the connection'
      headers = {}
      while (line = @socket.gets("\r\n", chomp: true)) && !line.empty?
        name, value = line.split(':', 2)
        headers[name.downcase] = value.strip
      end
      length = headers['content-length'].to_i
      [headers, length.zero? ? String.new : @socket.read(length).force_encoding('UTF-8')]
    end
  end

  # One log event, whatever lines it has: the server turns a NUL back into a line break.
  def self.write_event(text)
    $stdout.write("#{text.chomp.gsub("\n", "\0")}\n")
  end

  # The event's trace in the environment. The C library keeps every value that a variable was ever set to, and an
  # instance has one for each event. So after some of them the variable is text of ours, which is written over.
  module Trace
    NAME = '_X_AMZN_TRACE_ID'
    # Until then the library that it takes is not loaded.
    PLAIN_MAX = 1000
    @plain = 0

    def self.set(trace)
      return if @plain >= PLAIN_MAX && trace && write(trace)

      @plain += 1
      ENV[NAME] = trace
    end

    # False where this Ruby has not what it takes.
    def self.write(trace)
      require 'fiddle'
      @putenv ||= Fiddle::Function.new(Fiddle.dlopen(nil)['putenv'], [Fiddle::TYPE_VOIDP], Fiddle::TYPE_INT)
      whole = "#{NAME}=#{trace}\0".b
      text = @text && whole.bytesize <= @text.size ? @text : Fiddle::Pointer.malloc(2 * whole.bytesize)
      text[0, whole.bytesize] = whole
      @putenv.call(text)
      # Only now nothing leads to the one before.
      @text = text
      true
    rescue LoadError
      false
    end
  end

  # Where a function logs to its standard output, the lines have AWS's form.
  module Logging
    class Formatter < ::Logger::Formatter
      def call(severity, time, progname, msg)
        at = format_datetime(time)
        "#{severity[0]}, [#{at} ##{$$}] #{severity.rjust(5)} #{PileusRuntime.request_id} -- #{progname}: #{msg2str(msg)}"
      end
    end

    class Events
      def write(text)
        PileusRuntime.write_event(text)
      end

      def close; end
    end

    def initialize(logdev, *rest, formatter: nil, **named)
      if logdev && logdev != $stdout && logdev != $stderr
        super(logdev, *rest, formatter: formatter, **named)
      else
        super(Events.new, *rest, formatter: formatter || Formatter.new, **named)
      end
    end
  end

  # The error document: what the caller of the function sees.
  def self.describe(error, place)
    trace = (error.backtrace_locations || []).first(TRACE_LINES).map(&:to_s)
    trace = trace.take_while { |line| !line.start_with?(__FILE__) }
    { errorMessage: error.message, errorType: "#{place}<#{error.class}>", stackTrace: trace }
  end

  def self.report(connection, path, title, error, place)
    document = describe(error, place)
    write_event(title)
    write_event(JSON.pretty_generate(document))
    kind = KNOWN.include?(error.class.to_s) ? document[:errorType] : 'Function<UserException>'
    connection.request('POST', path, JSON.generate(document), 'Lambda-Runtime-Function-Error-Type' => kind)
  end

  # A process started in advance learns on standard input whose it is.
  def self.await_assignment
    text = $stdin.read
    exit!(0) if text.nil? || text.empty?
    ENV.clear
    JSON.parse(text).each { |name, value| ENV[name] = value }
    Dir.chdir(ENV['LAMBDA_TASK_ROOT'] || '/')
    $stdin.reopen('/dev/null')
  end

  # Packages of the function and of its layers, where AWS's runtime has them.
  def self.set_up_paths
    task = ENV['LAMBDA_TASK_ROOT'] || '/var/task'
    layers = (ENV.delete('_PILEUS_LAYERS') || '/opt').split(':')
    abi = RbConfig::CONFIG['ruby_version']
    gems = ["#{task}/vendor/bundle/ruby/#{abi}", *layers.map { |layer| "#{layer}/ruby/gems/#{abi}" }]
    ENV['GEM_PATH'] ||= [*gems, *Gem.default_path].uniq.join(':')
    Gem.clear_paths
    $LOAD_PATH.unshift(task, *layers.map { |layer| "#{layer}/ruby/lib" })
  end

  # Gives what calls the handler with an event and a context.
  def self.load_handler(name)
    parts = name.split('.')
    raise ArgumentError, "Invalid handler #{parts}, #{FORMS}" unless [2, 3].include?(parts.size)

    require parts.first
    return ->(event, context) { Kernel.const_get(parts[1]).send(parts[2], event: event, context: context) } if parts[2]

    main = TOPLEVEL_BINDING.receiver
    ->(event, context) { main.__send__(parts[1], event: event, context: context) }
  end

  def self.invoke(connection, handler)
    headers, body = connection.request('GET', 'invocation/next')
    @request_id = headers['lambda-runtime-aws-request-id']
    Trace.set(headers['lambda-runtime-trace-id'])
    answer = handler.call(JSON.parse(body), LambdaContext.new(headers))
    content_type, answer = encode(answer)
  rescue Exception => e
    critical = e.is_a?(NameError) || !e.is_a?(StandardError)
    title = critical ? 'Critical exception from handler' : 'Error raised from handler method'
    report(connection, "invocation/#{@request_id}/error", title, e, 'Function')
    exit!(1) if critical
  else
    connection.request('POST', "invocation/#{@request_id}/response", answer, 'Content-Type' => content_type)
  end

  def self.encode(answer)
    case answer
    when StringIO, IO then ['application/unknown', answer.read]
    else ['application/json', answer.to_json]
    end
  end

  def self.request_id
    @request_id
  end

  def self.main
    $stdout.sync = true
    await_assignment if ARGV.delete('--await')
    set_up_paths
    ::Logger.prepend(Logging)
    connection = Connection.new(ENV.fetch('AWS_LAMBDA_RUNTIME_API'))
    begin
      handler = load_handler(ENV['_HANDLER'] || '')
    rescue Exception => e
      report(connection, 'init/error', 'Init error when loading handler ', e, 'Init')
      exit!(1)
    end
    loop { invoke(connection, handler) }
  end
end

module Kernel
  # What is put is one event, as with AWS's runtime.
  private def puts(*values)
    PileusRuntime.write_event(values.flatten.map { |value| value.to_s.encode('UTF-8') }.join("\n"))
    nil
  end
end

PileusRuntime.main
